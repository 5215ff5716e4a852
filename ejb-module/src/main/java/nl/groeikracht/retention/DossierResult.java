package nl.groeikracht.retention;

/** How a dossier ended, as far as it decides how long it is kept (selection list of the municipalities 2020). */
public enum DossierResult {
    /** 8.1.7: a subsidy that was accounted for. */
    GRANTED_WITH_ACCOUNT,
    /** 8.1.8: a subsidy for which no account was asked. */
    GRANTED_WITHOUT_ACCOUNT,
    /** 8.2. */
    REFUSED,
    /** 8.3: a grant that was withdrawn as a whole. */
    ENDED,
    /** 8.4: the applicant took it back. */
    WITHDRAWN,
    NOT_TREATED,
    FORWARDED,
    /** 13.1. */
    OBJECTION,
    /** 13.1.1: an objection with consequences for money. */
    OBJECTION_WITH_MONEY,
    /** Small aid to an undertaking: proved for ten years (EU regulation 2023/2831, article 6). */
    SMALL_AID
}
