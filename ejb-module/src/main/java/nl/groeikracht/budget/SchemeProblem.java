package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a scheme.
 *
 * @param key names the sentence that says so
 * @param values what the sentence needs
 */
public record SchemeProblem(Field field, String key, List<Object> values) implements Serializable {

    static SchemeProblem of(Field field, String key, Object... values) {
        return new SchemeProblem(field, key, List.of(values));
    }

    /** What an administrator fills in. */
    public enum Field {
        NAME,
        VALID_FROM,
        OPENS_ON,
        CLOSES_ON,
        PURPOSE,
        CONDITIONS,
        OBLIGATIONS,
        THEMES,
        LEGAL_BASIS,
        MAXIMUM,
        MINIMUM_SUPPORTERS,
        DECISION_WEEKS,
        EXTENSION_WEEKS,
        DECISION_TERM_ARTICLE,
        DECISION_TERM_SOURCE,
        SUPPLEMENT_DAYS,
        LATEST_MONTHS,
        FUND,
        FUND_PAYMENT_DAYS,
        ARRANGEMENTS,
        PAYMENT,
        DISTRIBUTION,
        CRITERIA,
        MINIMUM_SCORE,
        ASSESSORS
    }
}
