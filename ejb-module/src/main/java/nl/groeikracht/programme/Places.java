package nl.groeikracht.programme;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The neighbourhoods that figures can be about.
 *
 * @param current names of the neighbourhoods of this year, by code
 * @param earlier the last year of the codes that are no longer in use
 * @param gmCodes the municipalities of the programme
 */
record Places(Map<String, String> current, Map<String, Integer> earlier, Set<String> gmCodes) {

    private static final Pattern CODE = Pattern.compile("BU\\d{8}");
    private static final Pattern BARE = Pattern.compile("\\d{5,8}");

    /** A code as CBS writes it; spreadsheets drop its letters, and then its first zeros. */
    static String code(String written) {
        var text = written.strip().toUpperCase(java.util.Locale.ROOT);
        return BARE.matcher(text).matches() ? "BU" + "0".repeat(8 - text.length()) + text : text;
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    boolean isElsewhere(String code) {
        return !gmCodes.contains("GM" + code.substring(2, 6));
    }
}
