package nl.groeikracht.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * What the headings of a file say: which column has the code of the neighbourhood, which have figures.
 *
 * @param code position of the code; -1 when there is none
 * @param sort position of the column that tells neighbourhoods from districts and municipalities; -1 when there is none
 * @param figures positions by heading
 */
record FigureColumns(int count, int code, int sort, Map<String, Integer> figures, FigureProblem wrong) {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 60;

    private static final List<String> CODES =
            List.of("buurtcode", "gwb_code_10", "bu_code", "code", "gwb_code", "codering", "codering_3", "regiocode");
    private static final List<String> SORTS = List.of("recs", "soortregio", "soortregio_2", "soort regio");
    private static final Set<String> WORDS = Set.of(
            "naam",
            "buurt",
            "buurtnaam",
            "bu_naam",
            "wijk",
            "wijknaam",
            "wk_naam",
            "wk_code",
            "regio",
            "gemeente",
            "gemeentenaam",
            "gemeentenaam_1",
            "gm_naam",
            "gm_code",
            "gwb_code_8",
            "ind_wbz",
            "opmerking",
            "toelichting");

    static FigureColumns of(CSVRecord headings, Set<String> needed) {
        var figures = new LinkedHashMap<String, Integer>();
        int code = position(headings, CODES);
        int sort = position(headings, SORTS);
        FigureProblem wrong =
                headings.size() < 2 ? FigureProblem.ofFile(FigureFault.ONE_COLUMN, headings.get(0)) : null;
        for (int at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            var plain = heading.toLowerCase(Locale.ROOT);
            if (at == code || at == sort || WORDS.contains(plain) || CODES.contains(plain) || plain.isBlank()) {
                continue;
            }
            var shown = heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading;
            if (figures.put(shown, at) != null && wrong == null) {
                wrong = FigureProblem.ofFile(FigureFault.DUPLICATE_COLUMN, shown);
            }
        }
        return new FigureColumns(headings.size(), code, sort, figures, firstOf(wrong, missing(code, figures, needed)));
    }

    private static FigureProblem firstOf(FigureProblem one, FigureProblem other) {
        return one == null ? other : one;
    }

    private static FigureProblem missing(int code, Map<String, Integer> figures, Set<String> needed) {
        if (code < 0) {
            return FigureProblem.ofFile(FigureFault.NO_CODE_COLUMN, String.join(", ", CODES.subList(0, 4)));
        }
        if (figures.isEmpty()) {
            return FigureProblem.ofFile(FigureFault.NO_FIGURES, "");
        }
        if (figures.size() > MOST_COLUMNS) {
            return FigureProblem.ofFile(FigureFault.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
        }
        return needed.stream()
                .filter(heading -> !figures.containsKey(heading))
                .sorted()
                .findFirst()
                .map(heading -> FigureProblem.ofFile(FigureFault.MISSING_COLUMN, heading))
                .orElse(null);
    }

    Optional<FigureProblem> problem() {
        return Optional.ofNullable(wrong);
    }

    /** What a line has in its columns of figures. */
    List<String> cells(CSVRecord line) {
        return figures.values().stream()
                .map(at -> at < line.size() ? line.get(at) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The key figures of CBS also have lines for municipalities and districts. */
    boolean isNoNeighbourhood(CSVRecord line) {
        return sort >= 0 && !line.get(sort).toLowerCase(Locale.ROOT).startsWith("buurt");
    }

    private static int position(CSVRecord headings, List<String> names) {
        for (var name : names) {
            for (int at = 0; at < headings.size(); at++) {
                if (headings.get(at).equalsIgnoreCase(name)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
