package nl.groeikracht.subsidy;

/** Why a subsidy can be refused, with the rule that says so. */
public enum RefusalGround {
    /** Not one of the scheme's conditions is waived by goodwill: they bind the municipality as well. */
    CONDITIONS_NOT_MET(null, false),
    /** In so far as the ceiling would be exceeded, refusing is a duty. */
    CEILING("Awb 4:25 lid 2", false),
    /** In a tender: under the minimum score that the scheme published. */
    SCORE(null, false),
    ACTIVITIES_UNLIKELY("Awb 4:35 lid 1 onder a", true),
    OBLIGATIONS_UNLIKELY("Awb 4:35 lid 1 onder b", true),
    ACCOUNT_UNLIKELY("Awb 4:35 lid 1 onder c", true),
    WRONG_DATA("Awb 4:35 lid 2 onder a", true),
    INSOLVENT("Awb 4:35 lid 2 onder b", true),
    STATE_AID("Awb 4:35 lid 3", true),
    /** Refused before, and nothing new: by reference to the earlier decision. */
    REPEATED("Awb 4:6 lid 2", false);

    private final String article;
    private final boolean hearingCannotBeSkipped;

    RefusalGround(String article, boolean hearingCannotBeSkipped) {
        this.article = article;
        this.hearingCannotBeSkipped = hearingCannotBeSkipped;
    }

    /** The article of the Awb; null when the scheme itself is the rule. */
    public String article() {
        return article;
    }

    /** Whether a private fund can give it as its reason: its own conditions, or its money. */
    public boolean isForFunds() {
        return this == CONDITIONS_NOT_MET || this == CEILING || this == SCORE;
    }

    /** Awb 4:12, second paragraph: a refusal under 4:35 is never one for which hearing may be skipped. */
    public boolean hearingCannotBeSkipped() {
        return hearingCannotBeSkipped;
    }
}
