package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** A statement on paper: readable for everyone, and what stands in it is text. */
class StatementTest {

    private final Statement statement = new Statement(
            "GM0396",
            new CaseNumber("HK-2034-0001"),
            "Verklaring van vernietiging",
            LocalDate.of(2034, 1, 10),
            List.of("Goedgekeurd door Fatima <b>Olmenhof</b> & Ilse Meidoorn."),
            List.of(new Statement.Listing(
                    "Vernietigde dossiers",
                    List.of("Dossier", "SHA-256"),
                    List.of(List.of("HK-2026-0137", "0123456789abcdef".repeat(4))))));

    @Test
    void it_says_what_it_was_given_and_obeys_no_markup() throws IOException {
        try (var pdf = Loader.loadPDF(LetterPdf.print(StatementWriter.xhtml(statement, "Gemeente Heemskerk")))) {
            var text = TaggedText.of(pdf).replaceAll("[\\s\\u00a0]+", " ");

            assertThat(text)
                    .contains(
                            "Gemeente Heemskerk",
                            "10 januari 2034",
                            "Verklaring van vernietiging",
                            "Fatima <b>Olmenhof</b> & Ilse Meidoorn",
                            "Vernietigde dossiers",
                            "HK-2026-0137");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}
