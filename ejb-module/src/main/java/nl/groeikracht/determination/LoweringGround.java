package nl.groeikracht.determination;

/** Why a subsidy is determined lower than it was granted (Awb 4:46). */
public enum LoweringGround {
    /** The activities did not take place, or not all of them. */
    ACTIVITIES_NOT_DONE("Awb 4:46 lid 2 onder a"),
    OBLIGATIONS_NOT_MET("Awb 4:46 lid 2 onder b"),
    /** With the right data another decision would have been taken. */
    WRONG_DATA("Awb 4:46 lid 2 onder c"),
    /** The grant was wrong, and the receiver knew or should have known. */
    GRANT_WAS_WRONG("Awb 4:46 lid 2 onder d"),
    /** Costs that cannot reasonably be called necessary. */
    UNNECESSARY_COSTS("Awb 4:46 lid 3");

    private final String article;

    LoweringGround(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
