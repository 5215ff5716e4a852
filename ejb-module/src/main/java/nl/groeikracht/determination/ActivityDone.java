package nl.groeikracht.determination;

/** How much of the activity took place. */
public enum ActivityDone {
    ALL,
    PARTLY,
    NONE
}
