package nl.groeikracht.subsidy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two titles are about the same: at least half of their words of some length are in both. */
final class SimilarTitle {

    private static final int SHORTEST_WORD = 4;

    private SimilarTitle() {}

    static boolean of(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equalsIgnoreCase(other.strip());
        }
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return 2 * shared.size() >= Math.max(first.size(), second.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
