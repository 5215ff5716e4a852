package nl.groeikracht.document;

/** How far a message is. */
public enum MessageStatus {
    WAITING,
    /** The mail server took it; its mail number is the proof. */
    SENT,
    /** Given up: someone has to find another way. */
    FAILED
}
