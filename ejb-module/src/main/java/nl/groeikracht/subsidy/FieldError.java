package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with an answer, or asks for attention.
 *
 * @param step where the answer is given
 * @param field the {@link FormField#key()}, or {@code costs.3.amount} for the fourth cost line; empty when it is about
 *     the step as a whole
 * @param key of the text that says what to do
 * @param arguments what that text needs: amounts, dates, numbers
 */
public record FieldError(RequestStep step, String field, String key, List<Object> arguments) implements Serializable {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    static FieldError at(FormField field, String key, Object... arguments) {
        return new FieldError(field.step(), field.key(), key, List.of(arguments));
    }

    static FieldError atCost(int line, String part, String key, Object... arguments) {
        return new FieldError(RequestStep.PLAN, "costs." + line + "." + part, key, List.of(arguments));
    }

    static FieldError about(RequestStep step, String key, Object... arguments) {
        return new FieldError(step, "", key, List.of(arguments));
    }
}
