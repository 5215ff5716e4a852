package nl.groeikracht.programme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A file as text, with the mark that parts its columns.
 *
 * @param delimiter the one of {@code ; , tab |} that the headings use most
 */
record FigureText(String text, char delimiter) {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Empty when it is no text: a spreadsheet's own file, for instance. */
    static Optional<FigureText> of(byte[] content) {
        var text = decode(content);
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003")) {
            return Optional.empty();
        }
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return Optional.of(
                new FigureText(bare, delimiter(bare.lines().findFirst().orElse(""))));
    }

    /** UTF-8, or else what older Dutch spreadsheets write. */
    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static char delimiter(String headings) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong((Character mark) ->
                                headings.chars().filter(one -> one == mark).count())
                        .thenComparing(mark -> -DELIMITERS.indexOf(mark)))
                .orElseThrow();
    }
}
