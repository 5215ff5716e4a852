package nl.groeikracht.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a case is known to everyone: prefix of the municipality, year, counter, such as
 * {@code HK-2026-0137}. It is the business key of the case's process as well.
 *
 * @param value the number, in capitals
 */
public record CaseNumber(String value) implements Comparable<CaseNumber>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-\\d{4}-\\d{4,7}");

    /** @throws NotFound when this is no case number: a mistyped number is a case that does not exist */
    public CaseNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("case", String.valueOf(value));
        }
    }

    /** Reads a number as people type it: spaces and lower case are allowed. */
    public static CaseNumber of(String text) {
        return new CaseNumber(text == null ? null : text.strip().toUpperCase(Locale.ROOT));
    }

    public static CaseNumber of(String prefix, int year, long counter) {
        return new CaseNumber("%s-%04d-%04d".formatted(prefix, year, counter));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
