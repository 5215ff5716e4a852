package nl.groeikracht.penalty;

/** How far a notice of default is. */
public enum NoticeState {
    RECEIVED,
    /** Valid; the two weeks run in which a decision costs nothing. */
    WAITING,
    /** Each day costs money. */
    RUNNING,
    /** A decider fixes whether and how much is owed. */
    TO_FIX,
    PREMATURE,
    IN_TIME,
    /** Fixed, the letter is on its way. */
    FIXED,
    PAYABLE,
    NOT_OWED;

    /** Nothing was answered or decided yet. */
    public boolean isOpen() {
        return this == RECEIVED || this == WAITING || this == RUNNING || this == TO_FIX;
    }
}
