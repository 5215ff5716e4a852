package nl.groeikracht.action;

/** What came of a request for money, as the action that asked gets to know it. */
public enum MoneyOutcome {
    GRANTED,
    PARTLY,
    REFUSED,
    WITHDRAWN,
    NOT_TREATED,
    /** The team did not wait for it any longer. */
    DROPPED
}
