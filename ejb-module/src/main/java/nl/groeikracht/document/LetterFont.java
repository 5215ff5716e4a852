package nl.groeikracht.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of the letters, Source Sans 3, embedded in each: a letter looks the same everywhere, for always. */
final class LetterFont {

    static final String FAMILY = "Source Sans 3";

    private static final String BOX = "\u25a1";
    private static final CmapLookup GLYPHS = glyphs();

    private LetterFont() {}

    static InputStream regular() {
        return resource("letters/SourceSans3-Regular.ttf");
    }

    static InputStream semibold() {
        return resource("letters/SourceSans3-Semibold.ttf");
    }

    /**
     * The text as this font can print it. A character that it lacks, an emoji or another script, becomes a box: the
     * reader sees that something stood there. What has no shape by itself, and what turns the direction of writing, goes.
     */
    static String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private static void append(StringBuilder text, int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            text.append(' ');
        } else if (hasShape(character)) {
            text.append(GLYPHS.getGlyphId(character) > 0 ? Character.toString(character) : BOX);
        }
    }

    private static boolean hasShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> GLYPHS.getGlyphId(character) > 0;
            default -> true;
        };
    }

    private static CmapLookup glyphs() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(regular()))) {
            var lookup = font.getUnicodeCmapLookup();
            if (lookup.getGlyphId(BOX.codePointAt(0)) == 0) {
                throw new IllegalStateException("The letters' font lacks the box that stands for what it lacks");
            }
            return lookup;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The letters' font cannot be read", unreadable);
        }
    }

    private static InputStream resource(String name) {
        return LetterFont.class.getResourceAsStream(name);
    }
}
