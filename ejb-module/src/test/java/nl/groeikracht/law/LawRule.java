package nl.groeikracht.law;

import java.util.Locale;

/**
 * A rule of law in plain Dutch.
 *
 * @param heading under which it stands in the list
 * @param article such as {@code Awb 4:5 lid 4}
 * @param configured where it is configured; {@code -} when nowhere
 * @param leftOut why it has no test; empty when it must have one
 */
record LawRule(String heading, String article, String rule, String configured, String leftOut) {

    /** How the name of a test begins that proves it: {@code awb_4_5_lid_4}. */
    String key() {
        return article.toLowerCase(Locale.ROOT)
                .replace("onder ", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("_$", "");
    }

    /** Whether a test with this name is about this very rule, or a part of it. */
    boolean isProvedBy(String test) {
        return test.startsWith(key() + "_");
    }

    boolean isLeftOut() {
        return !leftOut.isEmpty();
    }
}
