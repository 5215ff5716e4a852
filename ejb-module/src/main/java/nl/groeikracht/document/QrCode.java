package nl.groeikracht.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a square that a telephone can read (ISO/IEC 18004), with the four modules of quiet around it and
 * error correction of level M: a flyer that got wet can still be read.
 */
public final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text, as small as it fits.
     *
     * @throws IllegalArgumentException when the text is empty or longer than a code can hold (some 2,300 characters)
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This text does not fit in a QR code", tooLong);
        }
    }

    /** The number of modules on a side, quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    /** The {@code d} of one SVG path that draws all dark modules in a view box of {@link #size()} by {@link #size()}. */
    public String path() {
        var path = new StringBuilder();
        for (var row = 0; row < size(); row++) {
            for (var column = 0; column < size(); column++) {
                if (modules.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /**
     * The same as a PNG for print, with so many pixels per module, as a {@code data:} address for an image.
     *
     * @throws IllegalArgumentException when there is less than one pixel per module
     */
    public String image(int pixelsPerModule) {
        if (pixelsPerModule < 1) {
            throw new IllegalArgumentException("A module needs a pixel");
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(pixelsPerModule));
    }

    private byte[] png(int scale) {
        var side = size() * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
