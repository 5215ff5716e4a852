package nl.groeikracht.web.admin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.budget.Theme;

/** Lists as people type them in a box: one item per line. */
final class Lines {

    private Lines() {}

    static List<String> read(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(line -> line.strip().replaceFirst("^[-•*]\\s+", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static String write(List<String> lines) {
        return String.join("\n", lines);
    }

    /** A theme keeps its key for as long as it keeps its name; a new one gets a key of its name. */
    static List<Theme> readThemes(String typed, List<Theme> known) {
        return read(typed).stream().map(name -> theme(name, known)).toList();
    }

    private static Theme theme(String name, List<Theme> known) {
        return known.stream()
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .map(theme -> new Theme(theme.key(), name))
                .orElseGet(() -> new Theme(key(name), name));
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
