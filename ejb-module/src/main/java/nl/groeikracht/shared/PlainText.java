package nl.groeikracht.shared;

/** Text as people type it, made fit to keep: nothing is lost but what no one can see and no database takes. */
public final class PlainText {

    private PlainText() {}

    /**
     * One kind of line end, no other control characters, no blanks around it. Emoji, right-to-left text and markup stay
     * what they are: text.
     *
     * @param limit the most characters (code points) that fit
     * @throws Refusal {@code refusal.textTooLong} when it is longer
     */
    public static String of(String typed, int limit) {
        if (typed == null) {
            return "";
        }
        var text = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "")
                .strip();
        if (text.codePointCount(0, text.length()) > limit) {
            throw new Refusal("refusal.textTooLong", limit);
        }
        return text;
    }

    /** @throws Refusal {@code refusal.textMissing} when nothing is left of it, or it is too long */
    public static String required(String typed, int limit) {
        var text = of(typed, limit);
        if (text.isEmpty()) {
            throw new Refusal("refusal.textMissing");
        }
        return text;
    }
}
