package nl.groeikracht.bpmn;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names in an expression such as <code>${outcome == 'GRANT'}</code>. */
final class Expressions {

    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "and", "or", "not", "eq", "ne", "empty");

    private Expressions() {}

    static Set<String> variables(String expression) {
        var names = new HashSet<String>();
        var matcher = NAME.matcher(TEXT.matcher(expression).replaceAll(""));
        while (matcher.find()) names.add(matcher.group());
        names.removeAll(WORDS);
        return names;
    }
}
