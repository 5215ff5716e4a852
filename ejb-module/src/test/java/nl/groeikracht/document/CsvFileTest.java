package nl.groeikracht.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void a_dutch_spreadsheet_opens_it_as_a_table() {
        var csv = CsvFile.withColumns("Zaak", "Bedrag", "Dag", "Moment", "Aantal")
                .row(
                        "HK-2026-0137",
                        Money.ofCents(268050),
                        LocalDate.of(2026, 11, 24),
                        Instant.parse("2026-11-24T09:15:00Z"),
                        -3)
                .row("Zoë; \"de\" buur\n2", null, null, null, null);

        assertThat(new String(csv.toBytes(), UTF_8))
                .isEqualTo("\uFEFFZaak;Bedrag;Dag;Moment;Aantal\r\n"
                        + "HK-2026-0137;2680,50;2026-11-24;2026-11-24 10:15:00;-3\r\n"
                        + "\"Zoë; \"\"de\"\" buur\n2\";;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "\uFF1D1+1"})
    void what_a_spreadsheet_would_run_is_shown_as_text(String typed) {
        var cell = new String(CsvFile.withColumns("Kop").row(typed).toBytes(), UTF_8).split("\r\n", 2)[1];

        assertThat(cell.replace("\"", "")).startsWith("'");
    }

    @Test
    void a_row_has_a_value_for_each_column() {
        assertThatThrownBy(() -> CsvFile.withColumns("Een", "Twee").row("een"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
