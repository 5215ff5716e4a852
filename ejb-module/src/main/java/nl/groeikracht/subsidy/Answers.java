package nl.groeikracht.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Typed;

/** Reads the answers of a form one by one and remembers what is wrong with them. */
final class Answers {

    private final RequestForm form;
    private final List<FieldError> errors = new ArrayList<>();

    Answers(RequestForm form) {
        this.form = form;
    }

    List<FieldError> errors() {
        return errors;
    }

    void wrong(FormField field, String key, Object... arguments) {
        errors.add(FieldError.at(field, key, arguments));
    }

    void wrongCost(int line, String part, String key, Object... arguments) {
        errors.add(FieldError.atCost(line, part, key, arguments));
    }

    /** An answer that is needed; the key tells what to fill in. */
    boolean required(FormField field, String missing) {
        if (visible(form.text(field)).isEmpty()) {
            wrong(field, missing);
            return false;
        }
        return fits(field);
    }

    /** @return whether there is an answer that fits */
    boolean optional(FormField field) {
        return !visible(form.text(field)).isEmpty() && fits(field);
    }

    void form(FormField field, Pattern pattern, String otherwise) {
        if (!pattern.matcher(form.text(field).strip()).matches()) {
            wrong(field, otherwise);
        }
    }

    /** A whole number from 0; the key tells what to fill in. */
    Optional<Integer> count(FormField field, int most, String otherwise) {
        var number = Typed.wholeNumber(form.text(field));
        if (number.isEmpty() || number.get() < 0) {
            wrong(field, otherwise);
        } else if (number.get() > most) {
            wrong(field, "check.tooMany", most);
        } else {
            return number;
        }
        return Optional.empty();
    }

    /** An amount from zero; nothing typed is no amount. */
    Optional<Money> optionalMoney(FormField field) {
        if (form.isUnanswered(field)) {
            return Optional.empty();
        }
        var amount = Typed.amount(form.text(field));
        problemWith(amount).ifPresent(key -> wrong(field, key));
        return amount.filter(Answers::isFine).map(Money::of);
    }

    /** The text that tells what is wrong with an amount. */
    static Optional<String> problemWith(Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            return Optional.of("check.amount.unreadable");
        }
        if (amount.get().signum() < 0) {
            return Optional.of("check.amount.negative");
        }
        return isFine(amount.get()) ? Optional.empty() : Optional.of("check.amount.tooHigh");
    }

    private static boolean isFine(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(PlanSums.MOST) <= 0;
    }

    private boolean fits(FormField field) {
        var length = length(form.text(field));
        if (length > field.limit()) {
            wrong(field, "check.tooLong", field.limit(), length);
            return false;
        }
        return true;
    }

    /** As people count: an emoji is one, a line end is one. */
    static int length(String text) {
        var plain = PlainText.of(text, Integer.MAX_VALUE);
        return plain.codePointCount(0, plain.length());
    }

    /** Without blanks and without characters that no one can see. */
    static String visible(String text) {
        return PlainText.of(text, Integer.MAX_VALUE).replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]", "");
    }
}
