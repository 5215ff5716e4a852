package nl.groeikracht.recovery;

/** Why too much was paid, with the article that lets it be claimed back. */
public enum RecoveryCause {
    /** The subsidy was determined lower. */
    DETERMINED_LOWER("Awb 4:57 lid 1"),
    /** The grant or the determination was withdrawn or changed. */
    CHANGED("Awb 4:57 lid 1"),
    /** An advance was paid without ground. */
    ADVANCE("Awb 4:95 lid 4");

    private final String article;

    RecoveryCause(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
