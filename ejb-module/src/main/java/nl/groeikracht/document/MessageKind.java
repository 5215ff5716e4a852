package nl.groeikracht.document;

/** The nature of a message; it is told to the receiver as well (Awb 2.3, notification). */
public enum MessageKind {
    RECEIPT,
    SUPPLEMENT_REQUEST,
    DECISION,
    WITHDRAWAL_CONFIRMED,
    /** Any other news about a case. */
    NOTICE
}
