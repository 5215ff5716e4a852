package nl.groeikracht.budget;

/** The kinds of decision for which someone can be empowered. */
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
    FIX_PENALTY,
    /** Gives a donation in the name of a private fund: no decision, and no mandate but the fund's own power. */
    DONATE,
    /** Answers in the name of a private fund that it gives nothing. */
    DECLINE;

    /** Whether it is done for a private fund: then the Awb has no part in it. */
    public boolean isForFund() {
        return this == DONATE || this == DECLINE;
    }
}
