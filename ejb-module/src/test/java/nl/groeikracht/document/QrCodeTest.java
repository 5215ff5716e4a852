package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://groeikracht.example/vragenlijst/K7QF-2MPA";

    @Test
    void a_reader_reads_what_was_written() throws Exception {
        var data = QrCode.of(ADDRESS).image(4);
        var bytes = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(ADDRESS);
    }

    @Test
    void the_picture_for_a_page_draws_each_dark_module_within_its_box() {
        var code = QrCode.of(ADDRESS);

        assertThat(code.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d{1,2} \\d{1,2}h1v1h-1z)+");
        assertThat(code.size()).isBetween(29, 60);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3000)));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(ADDRESS).image(0));
    }
}
