package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Eight characters that people can read from a letter and type: no letter that looks like a figure. There are more than
 * 800 thousand million of them.
 */
public record ShortCode(String value) implements Serializable {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ShortCode made() {
        var code = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new ShortCode(code.toString());
    }

    /** Reads a code as people type it, with small letters, blanks or a hyphen; empty when it is none. */
    public static Optional<ShortCode> of(String typed) {
        var code = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s–-]", "");
        return FORM.matcher(code).matches() ? Optional.of(new ShortCode(code)) : Optional.empty();
    }

    /** In two parts, as it is printed: {@code K7QP-4MRT}. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
