package nl.groeikracht.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.Money;

/** Arrangements as they are kept with a scheme: a list of names with values. */
final class ArrangementRows {

    private ArrangementRows() {}

    static List<Map<String, String>> write(Arrangements arrangements) {
        return arrangements.brackets().stream().map(ArrangementRows::row).toList();
    }

    static Arrangements read(List<Map<String, String>> rows) {
        return rows == null
                ? Arrangements.none()
                : new Arrangements(
                        rows.stream().map(ArrangementRows::arrangement).toList());
    }

    private static Map<String, String> row(Arrangement arrangement) {
        var row = new HashMap<String, String>();
        row.put("from", String.valueOf(arrangement.from().cents()));
        if (arrangement.below() != null) {
            row.put("below", String.valueOf(arrangement.below().cents()));
        }
        row.put("determination", arrangement.determination().name());
        row.put("account", arrangement.account().name());
        row.put("samplePercentage", String.valueOf(arrangement.samplePercentage()));
        row.put("reportDays", String.valueOf(arrangement.reportDays()));
        row.put("reportWeeks", String.valueOf(arrangement.reportWeeks()));
        row.put("determineWeeks", String.valueOf(arrangement.determineWeeks()));
        return row;
    }

    private static Arrangement arrangement(Map<String, String> row) {
        return new Arrangement(
                money(row.get("from")),
                row.get("below") == null ? null : money(row.get("below")),
                DeterminationRoute.valueOf(row.get("determination")),
                AccountKind.valueOf(row.get("account")),
                Integer.parseInt(row.get("samplePercentage")),
                Integer.parseInt(row.get("reportDays")),
                Integer.parseInt(row.get("reportWeeks")),
                Integer.parseInt(row.get("determineWeeks")));
    }

    private static Money money(String cents) {
        return Money.ofCents(Long.parseLong(cents));
    }
}
