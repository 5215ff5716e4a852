package nl.groeikracht.document;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the name of an upload safe to store, show and offer again, and leaves it recognisable. */
final class FileName {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "bijlage";

    private FileName() {}

    /**
     * Without folders, without control characters and without those that turn the direction of writing (which make
     * {@code exe.pdf} of {@code fdp.exe}).
     */
    static String clean(String name) {
        var plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replace('\\', '/')
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\x{10000}-\\x{10FFFF}]]", "");
        plain = plain.substring(plain.lastIndexOf('/') + 1)
                .replaceAll("[<>:\"|?*;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        if (plain.isEmpty()) {
            return NAMELESS;
        }
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain : shortened(plain);
    }

    /** In lower case, without the dot; empty when there is none. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var extension = extension(name);
        var tail = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        var kept = LONGEST - tail.length() - 1;
        return name.substring(0, name.offsetByCodePoints(0, kept)) + "…" + tail;
    }
}
