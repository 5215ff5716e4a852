package nl.groeikracht.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints XHTML as a PDF that a screen reader can read aloud (PDF/UA-1: tagged, titled, in a known language) and that an
 * archive can keep (PDF/A-2a: font and colours inside).
 */
final class LetterPdf {

    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    /** Nothing is fetched: a picture is in the page itself. */
    private static final String PICTURE_OF_OURS = "data:image/png;base64,";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It tells the console of each style sheet it reads; only what is wrong matters.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private LetterPdf() {}

    static byte[] print(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(xhtml, null)
                    .useUriResolver((base, address) -> address.startsWith(PICTURE_OF_OURS) ? address : null)
                    .useFont(font(document, LetterFont.regular()), LetterFont.FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .useFont(font(document, LetterFont.semibold()), LetterFont.FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useColorProfile(SCREEN_COLOURS)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .withProducer("Groeikracht")
                    .toStream(pdf)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException("The letter could not be printed", broken);
        }
        return pdf.toByteArray();
    }

    /** Without ligatures: a reader that reads aloud or searches would not know the letters in them. */
    private static PDFontSupplier font(PDDocument document, InputStream file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
