package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
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

    @Test
    void a_code_to_scan_is_printed_with_words_for_who_cannot_see_it() throws Exception {
        var address = "https://groeikracht.example/vragenlijst/K7QP4MRT";
        var pdf = Report.of("Uw mening telt", "Buurtteam Linde", "Buurtteam Linde")
                .code(QrCode.of(address), "QR-code naar de vragenlijst")
                .slip(QrCode.of(address + "?huis=M4K7QP2R"), "QR-code met uw code", List.of("Uw code: M4K7-QP2R"))
                .toPdf();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Uw code: M4K7-QP2R");
            assertThat(TaggedText.tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsPattern("Figure.*Figure");
            assertThat(codesIn(document.getPage(0))).containsExactly(address, address + "?huis=M4K7QP2R");
        }
    }

    private static List<String> codesIn(PDPage page) throws Exception {
        var found = new ArrayList<String>();
        for (var name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                var drawn = image.getImage();
                var width = drawn.getWidth();
                var height = drawn.getHeight();
                var light = new RGBLuminanceSource(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
                found.add(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(light)))
                        .getText());
            }
        }
        return found;
    }
}
