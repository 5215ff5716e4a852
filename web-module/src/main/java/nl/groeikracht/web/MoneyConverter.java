package nl.groeikracht.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.groeikracht.shared.Money;

/**
 * Reads an amount as people type it: {@code 1.234,56}, {@code 1234.56}, {@code 1234,5}, {@code € 12} or {@code 12,-}.
 * Comma and point may both be the decimal sign: a last group of three digits is thousands, one of one or two is cents.
 */
public class MoneyConverter extends FieldConverter<Money> {

    private static final Money TOO_MUCH = Money.euros(1_000_000_000);
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}([.]\\d{3})+(,\\d{1,2})?|\\d{1,3}(,\\d{3})+([.]\\d{1,2})?");
    private static final Pattern TOO_PRECISE =
            Pattern.compile("\\d+[.,]\\d{4,}|\\d{4,}[.,]\\d{3}|[\\d.]+,\\d{3,}|[\\d,]+[.]\\d{3,}");

    @Override
    Money read(String typed) throws Unreadable {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f€]|(?i)euro|(?i)eur", "").replaceAll("[.,][-–—]{1,2}$", "");
        if (text.matches("[-−–].*")) {
            throw new Unreadable("convert.money.negative");
        }
        var decimal = decimal(text);
        if (decimal.compareTo(TOO_MUCH.toEuros()) >= 0) {
            throw new Unreadable("convert.money.tooMuch", TOO_MUCH);
        }
        return Money.of(decimal);
    }

    @Override
    String write(Money value, Format format) {
        return format.amount(value);
    }

    private static BigDecimal decimal(String text) throws Unreadable {
        if (text.length() > 30) {
            throw new Unreadable(text.matches("[\\d.,]+") ? "convert.money.tooMuch" : "convert.money", TOO_MUCH);
        }
        if (GROUPED.matcher(text).matches()) {
            var sign = text.replaceAll("\\d", "").charAt(0);
            return new BigDecimal(text.replace(String.valueOf(sign), "").replace(',', '.'));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new Unreadable(TOO_PRECISE.matcher(text).matches() ? "convert.money.decimals" : "convert.money");
    }
}
