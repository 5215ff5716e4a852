package nl.groeikracht.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * Where a piece of the list ended: the last line's value in the order of the list, the line itself, and how many lines
 * came before the next.
 */
record Cursor(String value, String id, int shown) {

    private static final String BETWEEN = "\u0001";
    private static final int PARTS = 3;

    String text() {
        var plain = String.join(BETWEEN, value, id, String.valueOf(shown));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** Empty when it is none: a broken link shows the beginning of the list. */
    static Optional<Cursor> of(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1);
            return parts.length == PARTS
                    ? Optional.of(new Cursor(parts[0], parts[1], Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
