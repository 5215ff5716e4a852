package nl.groeikracht.law;

/**
 * A test whose name cites an article.
 *
 * @param type the test class
 * @param method such as {@code awb_4_5_lid_4_leaving_untreated_is_refused_after_four_weeks}
 */
record LawTest(String type, String method) {

    /** The behaviour in words, without the article. */
    String words(LawRule rule) {
        var rest = rule.isProvedBy(method) ? method.substring(rule.key().length() + 1) : method;
        return type + ": " + rest.replace('_', ' ');
    }
}
