package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import nl.groeikracht.document.Flyer.Colours;
import nl.groeikracht.document.Flyer.Size;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flyer says what the team says, in the colours of its municipality, and its code can be read from the paper. */
class FlyerTest {

    private static final String ADDRESS = "https://groeikracht.example/team?nummer=LW-2026-0012";
    private static final int BRAND = 0x12274f;

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_telephone_reads_the_code_and_a_neighbour_the_rest(Size size) throws Exception {
        try (var pdf = Loader.loadPDF(flyer(size))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Regentonnen",
                            "Buurtteam Linde",
                            "Gemeente Leeuwarden",
                            "Wanneer?",
                            "<script>alert(1)</script>");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            assertThat(picture.getRGB(20, 20) & 0xffffff).as("the band").isEqualTo(BRAND);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(
                            new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))));
            assertThat(read.getText()).isEqualTo(ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12274f; } body { display: none", ""})
    void what_is_no_colour_is_not_printed(String colour) {
        assertThatThrownBy(() -> new Colours(colour, "#ffffff")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] flyer(Size size) {
        return Flyer.of(
                        size,
                        new Colours("#12274f", "#ffffff"),
                        "Regentonnen",
                        "Buurtteam Linde",
                        "Gemeente Leeuwarden")
                .fact("Wanneer?", "14 maart 2026")
                .text("Doe mee <script>alert(1)</script>\n\nIedereen is welkom.")
                .code(QrCode.of(ADDRESS), "Scan de code", ADDRESS)
                .toPdf();
    }
}
