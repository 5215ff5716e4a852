package nl.groeikracht.web.casefile;

import java.util.ArrayList;
import java.util.List;

/** A name and what it is, in a list of facts. */
public record Fact(String label, String value) {

    /** Collects facts; what is not known is left out. */
    static final class Facts {

        private final List<Fact> facts = new ArrayList<>();

        Facts add(String label, String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(label, value));
            }
            return this;
        }

        List<Fact> list() {
            return List.copyOf(facts);
        }
    }
}
