package nl.groeikracht.initiative;

/** How someone wants to be reached. */
public enum Channel {
    EMAIL,
    POST
}
