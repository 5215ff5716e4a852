package nl.groeikracht.objection;

/** How an objection came in. */
public enum FilingChannel {
    ONLINE,
    POST,
    COUNTER
}
