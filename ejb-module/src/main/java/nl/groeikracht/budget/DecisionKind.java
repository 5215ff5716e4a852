package nl.groeikracht.budget;

/** The kinds of decision for which a mandate can be given. */
public enum DecisionKind {
    GRANT,
    REFUSE,
    LEAVE_UNTREATED
}
