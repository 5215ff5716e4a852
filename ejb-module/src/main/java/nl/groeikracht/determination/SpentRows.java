package nl.groeikracht.determination;

import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.Money;

/** What was spent as it is kept with a report: a list of names with values. */
final class SpentRows {

    private SpentRows() {}

    static List<Map<String, String>> write(List<SpentItem> items) {
        return items.stream()
                .map(item -> Map.of(
                        "what", item.what(),
                        "planned", String.valueOf(item.planned().cents()),
                        "spent", String.valueOf(item.spent().cents())))
                .toList();
    }

    static List<SpentItem> read(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> new SpentItem(row.get("what"), money(row.get("planned")), money(row.get("spent"))))
                .toList();
    }

    private static Money money(String cents) {
        return Money.ofCents(Long.parseLong(cents));
    }
}
