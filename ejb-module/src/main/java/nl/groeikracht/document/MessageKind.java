package nl.groeikracht.document;

/** The nature of a message; it is told to the receiver as well (Awb 2.3, notification). */
public enum MessageKind {
    RECEIPT,
    SUPPLEMENT_REQUEST,
    HEARING_INVITATION,
    FORWARDED,
    DECISION,
    WITHDRAWAL_CONFIRMED,
    /** A decision or letter in what follows on a request, such as a determination or an objection. */
    FOLLOW_UP,
    /** Any other news about a case. */
    NOTICE
}
