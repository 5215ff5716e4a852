package nl.groeikracht.document;

/** What a document is in its case. */
public enum DocumentKind {
    /** Sent along with the request. */
    ATTACHMENT,
    /** Sent later, at the municipality's request. */
    SUPPLEMENT,
    /** The confirmation with a copy of what was entered. */
    RECEIPT,
    SUPPLEMENT_REQUEST,
    /** About the term for the decision: later, standing still, going on again. */
    TERM_NOTICE,
    /** Asks the applicant to react to what we intend to decide. */
    HEARING_INVITATION,
    DECISION_LETTER,
    /** Tells that someone else has the request now. */
    FORWARDED,
    WITHDRAWAL_CONFIRMED,
    /** A formal message of someone outside, such as an objection, as it came in. */
    INCOMING,
    /** What a receiver sent with the account of an activity. */
    REPORT,
    /** Another letter of the municipality: an invitation, a postponement. */
    LETTER,
    /** Made by the municipality itself: advice, a note of a conversation. */
    INTERNAL
}
