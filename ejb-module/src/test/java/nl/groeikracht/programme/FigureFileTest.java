package nl.groeikracht.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files with figures as they come: right, nearly right and wrong. */
class FigureFileTest {

    private static final Places PLACES = new Places(
            Map.of("BU00800101", "Lindeveld", "BU00800102", "Wilgenhoek", "BU00800103", "Hazelaar"),
            Map.of("BU00800199", 2024),
            Set.of("GM0080"));

    @Test
    void a_file_with_semicolons_and_decimal_commas_is_read() {
        var report = read("""
                buurtcode;naam;label_slecht;bouwjaar
                BU00800101;Lindeveld;12,5;1965
                BU00800102;Wilgenhoek;1.234,25;1.972
                """);

        assertThat(report.isRight()).isTrue();
        assertThat(report.figures()).containsExactly("label_slecht", "bouwjaar");
        assertThat(report.rows().get(1).values())
                .containsEntry("label_slecht", new BigDecimal("1234.25"))
                .containsEntry("bouwjaar", new BigDecimal("1972"));
    }

    @Test
    void a_file_with_commas_and_points_is_read() {
        var report = read("code,x\nBU00800101,12.5\n00800102,\"13\"\n800103,7\n");

        assertThat(report.isRight()).isTrue();
        assertThat(report.rows()).extracting(FigureRow::code).containsExactly("BU00800101", "BU00800102", "BU00800103");
    }

    @Test
    void a_decimal_comma_in_a_file_with_commas_shows_as_a_column_too_many() {
        var report = read("code,x\nBU00800101,12,5\nBU00800102,13\n");

        assertThat(report.problems()).containsExactly(FigureProblem.ofLine(2, FigureFault.COLUMN_COUNT, "3"));
        assertThat(report.isPartlyRight()).isTrue();
        assertThat(report.rows()).extracting(FigureRow::line).containsExactly(3);
    }

    @Test
    void a_file_with_an_unknown_delimiter_has_one_column() {
        assertThat(read("code:x\nBU00800101:1\n").problems())
                .extracting(FigureProblem::fault)
                .containsExactly(FigureFault.ONE_COLUMN);
    }

    @Test
    void points_that_can_mean_thousands_or_decimals_are_not_guessed() {
        var report = read("code;x\nBU00800101;1.234\nBU00800102;12.5\n");

        assertThat(report.problems()).containsExactly(new FigureProblem(2, FigureFault.AMBIGUOUS_NUMBER, "x", "1.234"));
    }

    @Test
    void what_is_no_number_is_told_with_its_column() {
        var report = read("code;x;y\nBU00800101;veel;1,0\nBU00800102;2,5;=1+1\n");

        assertThat(report.problems())
                .containsExactly(
                        new FigureProblem(2, FigureFault.NOT_A_NUMBER, "x", "veel"),
                        new FigureProblem(3, FigureFault.NOT_A_NUMBER, "y", "=1+1"));
        assertThat(report.rows()).isEmpty();
    }

    @Test
    void what_cbs_keeps_secret_is_left_open() {
        var report = read("code;x;y;z\nBU00800101;.;-99997;3\n");

        assertThat(report.isRight()).isTrue();
        assertThat(report.rows().get(0).values()).containsOnlyKeys("z");
    }

    @Test
    void unknown_old_and_broken_codes_are_told_apart() {
        var report = read("code;x\nBU00800188;1\nBU00800199;2\nBuurt 7;3\n;4\n");

        assertThat(report.problems())
                .containsExactly(
                        FigureProblem.ofLine(2, FigureFault.UNKNOWN_CODE, "BU00800188"),
                        FigureProblem.ofLine(3, FigureFault.OLD_CODE, "BU00800199 (2024)"),
                        FigureProblem.ofLine(4, FigureFault.BAD_CODE, "BUURT 7"),
                        FigureProblem.ofLine(5, FigureFault.NO_CODE, ""));
    }

    @Test
    void of_two_lines_about_one_neighbourhood_neither_is_used() {
        var report = read("code;x\nBU00800101;1\nBU00800102;2\nBU00800101;3\n");

        assertThat(report.problems())
                .containsExactly(
                        new FigureProblem(2, FigureFault.DUPLICATE_ROW, "BU00800101", "4"),
                        new FigureProblem(4, FigureFault.DUPLICATE_ROW, "BU00800101", "2"));
        assertThat(report.rows()).extracting(FigureRow::code).containsExactly("BU00800102");
    }

    @Test
    void a_column_that_has_a_weight_may_not_be_missing() {
        var report = FigureFile.read("code;x\nBU00800101;1\n".getBytes(UTF_8), PLACES, Set.of("bouwjaar"));

        assertThat(report.problems()).containsExactly(FigureProblem.ofFile(FigureFault.MISSING_COLUMN, "bouwjaar"));
        assertThat(report.isPartlyRight()).isFalse();
    }

    @Test
    void a_file_without_codes_figures_or_rows_is_refused_whole() {
        assertThat(fault("wat;x\nBU00800101;1\n")).isEqualTo(FigureFault.NO_CODE_COLUMN);
        assertThat(fault("code;naam\nBU00800101;Lindeveld\n")).isEqualTo(FigureFault.NO_FIGURES);
        assertThat(fault("code;x\n")).isEqualTo(FigureFault.NO_ROWS);
        assertThat(fault("")).isEqualTo(FigureFault.NO_ROWS);
        assertThat(fault("code;x;x\nBU00800101;1;2\n")).isEqualTo(FigureFault.DUPLICATE_COLUMN);
        assertThat(fault("code;x\n\"BU00800101;1\n")).isEqualTo(FigureFault.BROKEN_QUOTES);
        assertThat(fault("PK\u0003\u0004 en zo verder")).isEqualTo(FigureFault.NOT_TEXT);
    }

    @Test
    void a_file_of_an_older_spreadsheet_is_read() {
        var report =
                FigureFile.read("code;één\nBU00800101;1\n".getBytes(Charset.forName("windows-1252")), PLACES, Set.of());

        assertThat(report.figures()).containsExactly("één");
    }

    @Test
    void the_key_figures_of_the_whole_country_are_read_and_the_rest_is_passed_over() {
        var others = IntStream.range(0, 20_000)
                .mapToObj(nth -> "BU%08d;Buurt;5".formatted(12_340_000 + nth))
                .collect(Collectors.joining("\n"));
        var report =
                read("gwb_code_10;recs;a_inw\nGM0080;Gemeente;100\nWK008001;Wijk;50\nBU00800101;Buurt;750\n" + others);

        assertThat(report.isRight()).isTrue();
        assertThat(report.lines()).isEqualTo(20_003);
        assertThat(report.elsewhere()).isEqualTo(20_002);
        assertThat(report.rows()).hasSize(1);
    }

    @Test
    void twenty_thousand_rows_of_one_municipality_are_read() {
        var current = new HashMap<String, String>();
        IntStream.range(0, 9_000).forEach(nth -> current.put("BU0080%04d".formatted(nth), "Buurt " + nth));
        var text = "code;x\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(nth -> "BU0080%04d;%d".formatted(nth % 10_000, nth))
                        .collect(Collectors.joining("\n"));

        var report = FigureFile.read(text.getBytes(UTF_8), new Places(current, Map.of(), Set.of("GM0080")), Set.of());

        assertThat(report.rows()).isEmpty();
        assertThat(report.wrongLines()).isEqualTo(20_000);
    }

    private static FigureFault fault(String text) {
        return read(text).problems().get(0).fault();
    }

    private static FigureReport read(String text) {
        return FigureFile.read(text.getBytes(UTF_8), PLACES, Set.of());
    }
}
