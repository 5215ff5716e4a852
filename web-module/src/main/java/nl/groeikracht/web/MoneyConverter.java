package nl.groeikracht.web;

import java.util.regex.Pattern;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Typed;

/** Reads an amount as people type it (see {@link Typed#amount}), and says what is wrong with one that is not that. */
public class MoneyConverter extends FieldConverter<Money> {

    private static final Money TOO_MUCH = Money.euros(1_000_000_000);
    private static final Pattern ONLY_DIGITS = Pattern.compile("[\\d.,]+");
    private static final Pattern TOO_PRECISE =
            Pattern.compile("\\d+[.,]\\d{4,}|\\d+,\\d{3}|[\\d.]+,\\d{3,}|[\\d,]+[.]\\d{3,}");

    @Override
    Money read(String typed) throws Unreadable {
        var amount = Typed.amount(typed).orElseThrow(() -> unreadable(typed.strip()));
        if (amount.signum() < 0) {
            throw new Unreadable("convert.money.negative");
        }
        if (amount.compareTo(TOO_MUCH.toEuros()) >= 0) {
            throw new Unreadable("convert.money.tooMuch", TOO_MUCH);
        }
        return Money.of(amount);
    }

    @Override
    String write(Money value, Format format) {
        return format.amount(value);
    }

    private static Unreadable unreadable(String text) {
        if (text.length() > Typed.LONGEST && ONLY_DIGITS.matcher(text).matches()) {
            return new Unreadable("convert.money.tooMuch", TOO_MUCH);
        }
        return new Unreadable(TOO_PRECISE.matcher(text).matches() ? "convert.money.decimals" : "convert.money");
    }
}
