package nl.groeikracht.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;

/** What is wrong with what an administrator typed. A page adds what it finds and stops when there is any. */
@RequestScoped
public class Problems {

    @Inject
    FieldProblems fields;

    @Inject
    Texts texts;

    /** @param field the id of the input in the page */
    void add(String field, String key, Object... values) {
        fields.add(field, texts.get("admin", key, values));
    }

    /** What a service refused, at the field that it is about; without one above the page. */
    void add(String field, Refusal refused) {
        fields.add(field, texts.of(refused));
    }

    void required(String field, Object value, String key) {
        if (value == null) {
            add(field, key);
        }
    }

    /** @param missing the key of what to say when there is no text */
    void text(String field, String typed, int limit, String missing) {
        if (typed == null || typed.isBlank()) {
            add(field, missing);
        } else if (typed.strip().codePointCount(0, typed.strip().length()) > limit) {
            add(field, "scheme.error.long", limit);
        }
    }

    boolean any() {
        return fields.any();
    }
}
