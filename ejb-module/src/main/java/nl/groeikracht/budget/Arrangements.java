package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.shared.Money;

/** The arrangements of a scheme by size of the grant, the smallest first; together they cover every amount. */
public record Arrangements(List<Arrangement> brackets) implements Serializable {

    public Arrangements {
        brackets = List.copyOf(brackets);
    }

    public static Arrangements none() {
        return new Arrangements(List.of());
    }

    public boolean isEmpty() {
        return brackets.isEmpty();
    }

    /** @throws IllegalStateException when no arrangement covers the amount; {@link SchemeCheck} prevents that */
    public Arrangement of(Money granted) {
        return brackets.stream()
                .filter(bracket -> bracket.covers(granted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No arrangement covers " + granted));
    }

    /** Each begins where the one before it ends, from nothing on; the last one has no end. */
    public boolean areConsecutive() {
        var next = Money.ZERO;
        for (var bracket : brackets) {
            if (next == null || !next.equals(bracket.from())) {
                return false;
            }
            next = bracket.below();
        }
        return next == null;
    }
}
