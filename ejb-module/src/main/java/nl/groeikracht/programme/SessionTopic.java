package nl.groeikracht.programme;

/** What a session about the choice of neighbourhoods gives points to: the soft side of the Routekaart. */
public enum SessionTopic {
    /** People with energy who can carry something. */
    STRONG_SHOULDERS,
    /** Is there something that occupies people? */
    CONCERNS,
    /** Networks that exist already. */
    NETWORKS
}
