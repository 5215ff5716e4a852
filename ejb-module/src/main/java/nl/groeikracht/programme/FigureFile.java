package nl.groeikracht.programme;

import static nl.groeikracht.programme.FigureFault.BROKEN_QUOTES;
import static nl.groeikracht.programme.FigureFault.NOT_TEXT;
import static nl.groeikracht.programme.FigureFault.NO_ROWS;
import static nl.groeikracht.programme.FigureFault.TOO_MANY_ROWS;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file with figures per neighbourhood, and tells of each line that cannot be used why. */
final class FigureFile {

    /** All neighbourhoods of the Netherlands together are fewer. */
    static final int MOST_ROWS = 25_000;

    private final Places places;
    private final FigureColumns columns;
    private final FigureNumbers numbers;
    private final List<FigureRow> rows = new ArrayList<>();
    private final List<FigureProblem> problems = new ArrayList<>();
    private int elsewhere;

    private FigureFile(Places places, FigureColumns columns, FigureNumbers numbers) {
        this.places = places;
        this.columns = columns;
        this.numbers = numbers;
    }

    /** @param needed headings that must be there, because they have a weight already */
    static FigureReport read(byte[] content, Places places, Set<String> needed) {
        var text = FigureText.of(content);
        if (text.isEmpty()) {
            return FigureReport.unusable(FigureProblem.ofFile(NOT_TEXT, ""));
        }
        List<CSVRecord> lines;
        try {
            lines = lines(text.get());
        } catch (IOException | UncheckedIOException broken) {
            return FigureReport.unusable(FigureProblem.ofFile(BROKEN_QUOTES, ""));
        }
        return read(lines, places, needed);
    }

    private static FigureReport read(List<CSVRecord> lines, Places places, Set<String> needed) {
        if (lines.size() < 2) {
            return FigureReport.unusable(FigureProblem.ofFile(NO_ROWS, ""));
        }
        if (lines.size() - 1 > MOST_ROWS) {
            return FigureReport.unusable(FigureProblem.ofFile(TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
        }
        var columns = FigureColumns.of(lines.get(0), needed);
        if (columns.problem().isPresent()) {
            return FigureReport.unusable(columns.problem().get());
        }
        var body = lines.subList(1, lines.size());
        var cells = body.stream().flatMap(line -> columns.cells(line).stream()).toList();
        var file = new FigureFile(places, columns, FigureNumbers.asIn(cells));
        body.forEach(file::add);
        return file.report(body.size());
    }

    private static List<CSVRecord> lines(FigureText text) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.delimiter())
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text.text()))) {
            return parser.stream().filter(line -> !isEmpty(line)).toList();
        }
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isEmpty);
    }

    private void add(CSVRecord line) {
        int number = Math.toIntExact(line.getRecordNumber());
        if (line.size() != columns.count()) {
            problems.add(FigureProblem.ofLine(number, FigureFault.COLUMN_COUNT, String.valueOf(line.size())));
            return;
        }
        var code = Places.code(line.get(columns.code()));
        if (columns.isNoNeighbourhood(line) || Places.isCode(code) && places.isElsewhere(code)) {
            elsewhere++;
            return;
        }
        var fault = faultOf(code);
        if (fault.isPresent()) {
            problems.add(FigureProblem.ofLine(number, fault.get(), known(code)));
            return;
        }
        var values = values(number, line);
        values.ifPresent(all -> rows.add(new FigureRow(number, code, all)));
    }

    private Optional<FigureFault> faultOf(String code) {
        if (code.isEmpty()) {
            return Optional.of(FigureFault.NO_CODE);
        }
        if (!Places.isCode(code)) {
            return Optional.of(FigureFault.BAD_CODE);
        }
        if (places.current().containsKey(code)) {
            return Optional.empty();
        }
        return Optional.of(places.earlier().containsKey(code) ? FigureFault.OLD_CODE : FigureFault.UNKNOWN_CODE);
    }

    private String known(String code) {
        return places.earlier().containsKey(code)
                ? code + " (" + places.earlier().get(code) + ")"
                : code;
    }

    private Optional<Map<String, BigDecimal>> values(int number, CSVRecord line) {
        var values = new LinkedHashMap<String, BigDecimal>();
        int before = problems.size();
        columns.figures().forEach((heading, position) -> {
            var cell = line.get(position);
            if (FigureNumbers.isUnknown(cell)) {
                return;
            }
            var value = numbers.isAmbiguous(cell) ? Optional.<BigDecimal>empty() : numbers.read(cell);
            value.ifPresentOrElse(
                    read -> values.put(heading, read),
                    () -> problems.add(new FigureProblem(
                            number,
                            numbers.isAmbiguous(cell) ? FigureFault.AMBIGUOUS_NUMBER : FigureFault.NOT_A_NUMBER,
                            heading,
                            cell)));
        });
        return problems.size() == before ? Optional.of(values) : Optional.empty();
    }

    /** Which of two lines about one neighbourhood is right, is not for us to say: neither is used. */
    private FigureReport report(int lines) {
        var byCode = rows.stream().collect(Collectors.groupingBy(FigureRow::code));
        var single = new ArrayList<FigureRow>();
        for (var row : rows) {
            var same = byCode.get(row.code());
            if (same.size() == 1) {
                single.add(row);
            } else {
                var others = same.stream()
                        .filter(other -> other != row)
                        .map(other -> String.valueOf(other.line()))
                        .collect(Collectors.joining(", "));
                problems.add(new FigureProblem(row.line(), FigureFault.DUPLICATE_ROW, row.code(), others));
            }
        }
        problems.sort(java.util.Comparator.comparingInt(FigureProblem::line));
        return new FigureReport(
                List.copyOf(columns.figures().keySet()), List.copyOf(single), List.copyOf(problems), lines, elsewhere);
    }
}
