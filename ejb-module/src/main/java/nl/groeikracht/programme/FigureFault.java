package nl.groeikracht.programme;

/** What can be wrong with a file of figures, or with one line of it. */
public enum FigureFault {
    NOT_TEXT(true),
    NO_ROWS(true),
    ONE_COLUMN(true),
    BROKEN_QUOTES(true),
    NO_CODE_COLUMN(true),
    NO_FIGURES(true),
    DUPLICATE_COLUMN(true),
    TOO_MANY_COLUMNS(true),
    TOO_MANY_ROWS(true),
    /** A figure that already has a weight is not in the file. */
    MISSING_COLUMN(true),
    COLUMN_COUNT(false),
    NO_CODE(false),
    BAD_CODE(false),
    UNKNOWN_CODE(false),
    OLD_CODE(false),
    DUPLICATE_ROW(false),
    NOT_A_NUMBER(false),
    /** {@code 1.234} can be a thousand and more, or a bit more than one. */
    AMBIGUOUS_NUMBER(false);

    private final boolean ofWholeFile;

    FigureFault(boolean ofWholeFile) {
        this.ofWholeFile = ofWholeFile;
    }

    /** Nothing of the file can be used. */
    public boolean isOfWholeFile() {
        return ofWholeFile;
    }
}
