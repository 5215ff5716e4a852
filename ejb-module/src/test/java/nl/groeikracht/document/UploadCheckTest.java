package nl.groeikracht.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadCheckTest {

    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final byte[] PROGRAM = bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0);
    private static final byte[] PNG =
            bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    private static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0);
    private static final byte[] HEIC = bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0);

    @Test
    void a_file_is_known_by_its_bytes() {
        assertThat(UploadCheck.check("plan.PDF", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(UploadCheck.check("foto.png", PNG).mediaType()).isEqualTo("image/png");
        assertThat(UploadCheck.check("foto.jpeg", JPEG).mediaType()).isEqualTo("image/jpeg");
        assertThat(UploadCheck.check("foto.heic", HEIC).mediaType()).isEqualTo("image/heic");
        assertThat(UploadCheck.check("lijst.txt", "Namen van buren: Zoë".getBytes(UTF_8))
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void office_documents_are_known_by_what_lies_in_them() {
        assertThat(UploadCheck.check("plan.docx", zip("[Content_Types].xml", "", "word/document.xml", "<w/>"))
                        .mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(UploadCheck.check("begroting.xlsx", zip("[Content_Types].xml", "", "xl/workbook.xml", "<x/>"))
                        .mediaType())
                .endsWith("spreadsheetml.sheet");
        assertThat(UploadCheck.check(
                                "plan.odt",
                                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""))
                        .mediaType())
                .endsWith("opendocument.text");
        assertThat(UploadCheck.check(
                                "begroting.ods",
                                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", ""))
                        .mediaType())
                .endsWith("opendocument.spreadsheet");
    }

    @Test
    void ten_megabytes_are_let_in_and_one_byte_more_is_not() {
        var largest = Arrays.copyOf(PDF, UploadCheck.LARGEST);
        var larger = Arrays.copyOf(PDF, UploadCheck.LARGEST + 1);

        assertThat(UploadCheck.check("plan.pdf", new ByteArrayInputStream(largest))
                        .content())
                .hasSize(10 * 1024 * 1024);
        assertRefused("refusal.upload.tooLarge", () -> UploadCheck.check("plan.pdf", new ByteArrayInputStream(larger)));
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("refusal.upload.empty", () -> UploadCheck.check("leeg.pdf", new byte[0]));
    }

    @Test
    void a_program_that_calls_itself_a_pdf_is_refused() {
        assertRefused("refusal.upload.mismatch", () -> UploadCheck.check("offerte.pdf", PROGRAM));
        assertRefused("refusal.upload.mismatch", () -> UploadCheck.check("foto.jpg", PNG));
        assertRefused("refusal.upload.mismatch", () -> UploadCheck.check("plan.docx", zip("virus.exe", "MZ")));
        assertRefused(
                "refusal.upload.mismatch",
                () -> UploadCheck.check("lijst.txt", "<html><script>alert(1)</script></html>".getBytes(UTF_8)));
    }

    @Test
    void an_office_document_with_macros_is_refused() {
        assertRefused(
                "refusal.upload.mismatch",
                () -> UploadCheck.check("plan.docx", zip("word/document.xml", "<w/>", "word/vbaProject.bin", "x")));
        assertRefused(
                "refusal.upload.mismatch",
                () -> UploadCheck.check(
                        "plan.odt",
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x")));
    }

    @Test
    void a_damaged_zip_and_one_that_unpacks_without_end_are_refused() {
        assertRefused("refusal.upload.mismatch", () -> UploadCheck.check("plan.docx", bytes('P', 'K', 3, 4, 9, 9, 9)));
        assertRefused("refusal.upload.mismatch", () -> UploadCheck.check("plan.docx", bomb()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"virus.exe", "pagina.html", "tekening.svg", "geen-extensie", "archief.zip", "plan.docm"})
    void a_kind_that_nobody_needs_here_is_refused(String name) {
        assertRefused("refusal.upload.type", () -> UploadCheck.check(name, PDF));
    }

    @Test
    void fifty_attachments_are_too_many() {
        assertThatCode(() -> UploadCheck.checkNumber(15, 5)).doesNotThrowAnyException();
        assertRefused("refusal.upload.tooMany", () -> UploadCheck.checkNumber(0, 50));
        assertRefused("refusal.upload.tooMany", () -> UploadCheck.checkNumber(20, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\\\Users\\\\Noor\\\\plan.pdf | plan.pdf",
                "../../etc/passwd.txt | passwd.txt",
                "foto 🌻 Zoë.png | foto 🌻 Zoë.png",
                "plan\u202Efdp.exe.pdf | planfdp.exe.pdf",
                "a\u0000b\tc\u0007.pdf | abc.pdf",
                "<script>.pdf | _script_.pdf",
                "... | bijlage",
                "map/ | bijlage"
            })
    void a_name_is_made_safe_and_stays_recognisable(String name, String cleaned) {
        assertThat(FileName.clean(name)).isEqualTo(cleaned);
    }

    @Test
    void a_very_long_name_keeps_its_extension() {
        assertThat(FileName.clean("🌻".repeat(500) + ".pdf"))
                .endsWith("….pdf")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(150));
    }

    private static void assertRefused(String key, ThrowingCallable upload) {
        assertThatThrownBy(upload)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        var megabyte = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var i = 0; i < 250; i++) {
                zip.write(megabyte);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
