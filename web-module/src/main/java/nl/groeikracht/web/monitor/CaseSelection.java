package nl.groeikracht.web.monitor;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.groeikracht.monitoring.Selection;
import nl.groeikracht.shared.NotFound;

/** Which cases, as it stands in the address. */
record CaseSelection(Selection which, String key) {

    /** @throws NotFound when the address names no such list */
    static CaseSelection of(UnaryOperator<String> parameter) {
        var asked = String.valueOf(parameter.apply("welke"));
        var which = Arrays.stream(Selection.values())
                .filter(selection -> selection.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("selection", asked));
        var key = parameter.apply("sleutel");
        if (which == Selection.AGE && (key == null || !key.matches("[0-4]"))) {
            throw new NotFound("age band", String.valueOf(key));
        }
        return new CaseSelection(which, which.needsKey() && key == null ? "" : key);
    }

    String code() {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
