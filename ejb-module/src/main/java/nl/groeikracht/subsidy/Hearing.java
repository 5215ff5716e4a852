package nl.groeikracht.subsidy;

/** Whether the applicant was heard before a refusal (Awb 4:7), or why that was not needed. */
public enum Hearing {
    /** The decision rests on what the applicant told, so there is nothing to ask. */
    NOT_NEEDED,
    /** The decision rests on facts that differ from what the applicant told, and the applicant was heard on them. */
    HEARD,
    /** They differ, but an objection can undo this financial decision completely (Awb 4:12, first paragraph). */
    SKIPPED_FINANCIAL,
    /** They differ, but it was urgent, had to stay unknown, or the applicant was heard on them before (Awb 4:11). */
    SKIPPED_EXCEPTION
}
