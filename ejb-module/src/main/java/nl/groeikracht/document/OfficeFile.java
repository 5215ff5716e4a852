package nl.groeikracht.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Tells which office document a zip file is, by what lies in it. Looks at a bounded part, so that a file that unpacks
 * to gigabytes does no harm; a file with macros is no document but a program.
 */
final class OfficeFile {

    private static final int MOST_ENTRIES = 3_000;
    private static final int LARGEST_UNPACKED = 200 * 1024 * 1024;
    private static final String ANOTHER_ZIP = "application/zip";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private OfficeFile() {}

    static boolean isZip(byte[] content) {
        return content.length > ZIP.length && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    static String mediaType(InputStream content) throws IOException {
        var found = ANOTHER_ZIP;
        var room = LARGEST_UNPACKED;
        try (var zip = new ZipInputStream(content)) {
            var entries = 0;
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++entries > MOST_ENTRIES || isProgram(entry.getName())) {
                    return ANOTHER_ZIP;
                }
                if (entries == 1 && entry.getName().equals("mimetype")) {
                    found = openDocument(zip);
                } else if (entry.getName().equals("word/document.xml")) {
                    found = OPEN_XML + "wordprocessingml.document";
                } else if (entry.getName().equals("xl/workbook.xml")) {
                    found = OPEN_XML + "spreadsheetml.sheet";
                }
                room -= unpackedSize(zip, room);
                if (room <= 0) {
                    return ANOTHER_ZIP;
                }
            }
        } catch (ZipException damaged) {
            return ANOTHER_ZIP;
        }
        return found;
    }

    private static boolean isProgram(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    private static String openDocument(ZipInputStream zip) throws IOException {
        var declared = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
        return declared.startsWith(OPEN_DOCUMENT) ? declared : ANOTHER_ZIP;
    }

    private static int unpackedSize(ZipInputStream zip, int most) throws IOException {
        var buffer = new byte[8192];
        var size = 0;
        for (int read; size < most && (read = zip.read(buffer)) > 0; ) {
            size += read;
        }
        return size;
    }
}
