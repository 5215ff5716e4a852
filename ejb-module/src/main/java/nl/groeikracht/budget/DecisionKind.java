package nl.groeikracht.budget;

/** The kinds of decision for which a mandate can be given. */
public enum DecisionKind {
    GRANT,
    REFUSE,
    LEAVE_UNTREATED,
    /** Fixes what the subsidy comes to (Awb 4:42). */
    DETERMINE,
    /** Changes or withdraws a grant or a determination (Awb 4:48–4:50), or suspends its payment (4:56). */
    CHANGE,
    /** Claims back what was paid too much (Awb 4:57). */
    RECOVER,
    /** Decides on an objection (Awb 7:11); never by who took the contested decision (10:3). */
    DECIDE_OBJECTION,
    /** Fixes what is owed for a late decision (Awb 4:18). */
    FIX_PENALTY
}
