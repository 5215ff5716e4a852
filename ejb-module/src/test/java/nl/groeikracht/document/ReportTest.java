package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report as it comes out of the printer. */
class ReportTest {

    @Test
    void a_report_has_its_headings_texts_and_tables_and_shows_what_was_typed() throws Exception {
        var pdf = Report.of("Jaarverslag 1 van Buurten aan zet", "Gemeente Leeuwarden", "LW-2026-0007")
                .heading("Resultaten")
                .text("Twaalf teams <b>begonnen</b> & groeien.")
                .table("Geld", 1, List.of("Betaler", "Bedrag"), List.of(List.of("Ministerie\nvan BZK", "€ 150.000,00")))
                .toPdf();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Jaarverslag 1 van Buurten aan zet",
                            "Twaalf teams <b>begonnen</b> & groeien.",
                            "€ 150.000,00",
                            "LW-2026-0007");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
