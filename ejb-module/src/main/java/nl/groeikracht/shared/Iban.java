package nl.groeikracht.shared;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bank account number whose check digits are right (ISO 13616, mod 97).
 *
 * @param value without spaces, in capitals
 */
public record Iban(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** @throws Refusal {@code refusal.iban} when it is no account number or its check digits are wrong */
    public Iban {
        if (!isValid(value)) {
            throw new Refusal("refusal.iban");
        }
    }

    /** Reads a number as people type it: with spaces, dots or in lower case. */
    public static Iban of(String text) {
        return new Iban(text == null ? null : text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT));
    }

    private static boolean isValid(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return false;
        }
        if (value.startsWith("NL") && !DUTCH.matcher(value).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.getNumericValue(character)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    /** In groups of four, as on a bank card. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** For lists and logs: only the last four digits show. */
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
