package nl.groeikracht.subsidy;

/** How a request came in when it did not come through the form on the site. */
public enum IntakeChannel {
    /** By post or in the letter box. */
    PAPER,
    COUNTER,
    /** Filled in together, by telephone. */
    PHONE
}
