package nl.groeikracht.legal;

/** Why the clock stands still (Awb 4:15). */
public enum SuspensionGround {
    /** The applicant was asked to supplement the request. */
    SUPPLEMENT("Awb 4:15 lid 1 onder a"),
    /** Information that is needed was asked from a foreign body. */
    FOREIGN_INFORMATION("Awb 4:15 lid 1 onder b"),
    /** The applicant agreed in writing, for a term that is named. */
    CONSENT("Awb 4:15 lid 2 onder a"),
    /** The delay can be attributed to the applicant. */
    APPLICANT_DELAY("Awb 4:15 lid 2 onder b"),
    /** Nobody can decide, through no fault of ours. */
    FORCE_MAJEURE("Awb 4:15 lid 2 onder c");

    private final String article;

    SuspensionGround(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
