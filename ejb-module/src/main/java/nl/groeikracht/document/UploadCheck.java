package nl.groeikracht.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.shared.Refusal;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Decides whether an upload may come in: by its bytes, not by what its name or its sender says. Each reason to refuse
 * has its own text for the person at the screen.
 */
public final class UploadCheck {

    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST_PER_CASE = 20;

    /** For the page's own hint to the browser; what counts is the check. */
    public static final String ACCEPT = ".pdf,.png,.jpg,.jpeg,.heic,.docx,.odt,.xlsx,.ods,.txt";

    private static final Map<String, Set<String>> EXTENSIONS = Map.of(
            "application/pdf", Set.of("pdf"),
            "image/png", Set.of("png"),
            "image/jpeg", Set.of("jpg", "jpeg"),
            "image/heic", Set.of("heic", "heif"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"),
            "application/vnd.oasis.opendocument.text", Set.of("odt"),
            "application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"),
            "text/plain", Set.of("txt"));

    private static final Detector DETECTOR = new DefaultDetector(UploadCheck.class.getClassLoader());

    private UploadCheck() {}

    /**
     * Reads and checks one upload, never more of it than the largest size.
     *
     * @throws Refusal {@code refusal.upload.empty}, {@code .tooLarge}, {@code .type} or {@code .mismatch}, with the
     *     file's name as the first argument
     */
    public static CheckedUpload check(String fileName, InputStream upload) {
        try {
            return check(fileName, upload.readNBytes(LARGEST + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload broke off", broken);
        }
    }

    public static CheckedUpload check(String fileName, byte[] content) {
        var name = FileName.clean(fileName);
        if (content.length == 0) {
            throw new Refusal("refusal.upload.empty", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("refusal.upload.tooLarge", name, LARGEST / 1024 / 1024);
        }
        var extension = FileName.extension(name);
        if (EXTENSIONS.values().stream().noneMatch(known -> known.contains(extension))) {
            throw new Refusal("refusal.upload.type", name);
        }
        var mediaType = mediaType(content);
        if (!EXTENSIONS.getOrDefault(mediaType, Set.of()).contains(extension)) {
            throw new Refusal("refusal.upload.mismatch", name);
        }
        return new CheckedUpload(name, mediaType, content);
    }

    /** @throws Refusal {@code refusal.upload.tooMany} when these would be more than a case can have */
    public static void checkNumber(int present, int added) {
        if (present + added > MOST_PER_CASE) {
            throw new Refusal("refusal.upload.tooMany", MOST_PER_CASE);
        }
    }

    private static String mediaType(byte[] content) {
        try (var stream = TikaInputStream.get(content)) {
            return OfficeFile.isZip(content)
                    ? OfficeFile.mediaType(new ByteArrayInputStream(content))
                    : DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload could not be read", broken);
        }
    }
}
