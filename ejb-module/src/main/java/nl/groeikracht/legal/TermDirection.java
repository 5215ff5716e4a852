package nl.groeikracht.legal;

/** Whether a term starts with an event, or has to end before it. */
public enum TermDirection {
    FORWARD,
    /** As in "at the latest eight weeks before the activity": the law lengthens no such term (Atw art. 1 lid 2). */
    BACKWARD
}
