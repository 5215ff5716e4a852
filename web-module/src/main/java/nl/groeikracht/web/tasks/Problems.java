package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;

/** What is wrong with what was typed at a task. A page adds what it finds and stops when there is any. */
@RequestScoped
public class Problems {

    @Inject
    FieldProblems fields;

    @Inject
    Texts texts;

    /** @param field the id of the input in the page */
    void add(String field, String key, Object... values) {
        fields.add(field, texts.get("tasks", key, values));
    }

    /** @param row of the list in which the input stands, from 0 */
    void addInRow(String field, int row, String key, Object... values) {
        fields.addInRow(field, ":" + row + ":", texts.get("tasks", key, values));
    }

    /** Asks attention before going on; nothing that was typed is wrong. */
    void attention(String key, Object... values) {
        fields.attention(texts.get("tasks", key, values));
    }

    boolean any() {
        return fields.any();
    }
}
