package nl.groeikracht.demo;

import java.time.Instant;
import java.util.List;

/**
 * One thing that somebody does on a case.
 *
 * @param verb what, such as {@code complete}; see {@link DemoDeeds}
 * @param words who does it, and whatever else the verb needs
 */
record DemoDeed(Instant at, int order, DemoCase onCase, String verb, List<String> words)
        implements Comparable<DemoDeed> {

    String who() {
        return words.get(0);
    }

    String detail() {
        return words.get(1);
    }

    @Override
    public int compareTo(DemoDeed other) {
        var byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : Integer.compare(order, other.order);
    }
}
