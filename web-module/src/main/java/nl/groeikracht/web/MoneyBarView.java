package nl.groeikracht.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.shared.Money;

/**
 * A budget as a bar with its amounts in words, for {@code app:moneyBar}. The parts are drawn in the order given.
 *
 * @param parts together the whole bar
 */
public record MoneyBarView(List<Part> parts) implements Serializable {

    private static final double WIDTH = 1000;
    private static final double GAP = 2;

    public MoneyBarView {
        parts = List.copyOf(parts);
    }

    /** What each part is; the name is in the texts under {@code money.granted} and so on. */
    public enum Kind {
        GRANTED,
        RESERVED,
        THIS,
        LEFT;

        public String key() {
            return "money." + name().toLowerCase(Locale.ROOT);
        }

        /** In the bar what is left is the empty track; in the legend it is a square. */
        String css(boolean inBar) {
            return "gk-f-" + (this == LEFT && inBar ? "track" : name().toLowerCase(Locale.ROOT));
        }
    }

    public record Part(Kind kind, Money amount) implements Serializable {

        /** Class of the square in the legend. */
        public String square() {
            return kind.css(false);
        }
    }

    /** A rectangle in a picture of 1000 wide. */
    public record Bar(String css, String x, String width) implements Serializable {}

    /** The state of a budget: granted, reserved, left. */
    public static MoneyBarView of(Money granted, Money reserved, Money left) {
        return new MoneyBarView(
                List.of(new Part(Kind.GRANTED, granted), new Part(Kind.RESERVED, reserved), new Part(Kind.LEFT, left)));
    }

    /** Before the decision: this request is a part of what is reserved. */
    public static MoneyBarView before(Money granted, Money reservedForOthers, Money thisRequest, Money left) {
        return new MoneyBarView(List.of(
                new Part(Kind.GRANTED, granted),
                new Part(Kind.RESERVED, reservedForOthers),
                new Part(Kind.THIS, thisRequest),
                new Part(Kind.LEFT, left)));
    }

    /** After the decision: this request stands beside what was granted. */
    public static MoneyBarView after(Money granted, Money thisRequest, Money reserved, Money left) {
        return new MoneyBarView(List.of(
                new Part(Kind.GRANTED, granted),
                new Part(Kind.THIS, thisRequest),
                new Part(Kind.RESERVED, reserved),
                new Part(Kind.LEFT, left)));
    }

    public Money total() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Without the parts that are nothing, and in proportion. */
    public List<Bar> bars() {
        var shown = parts.stream().filter(part -> !part.amount().isZero()).toList();
        var room = WIDTH - GAP * Math.max(0, shown.size() - 1);
        var total = (double) total().cents();
        var bars = new ArrayList<Bar>();
        double x = 0;
        for (var part : shown) {
            var width = room * part.amount().cents() / total;
            bars.add(new Bar(part.kind().css(true), tenths(x), tenths(width)));
            x += width + GAP;
        }
        return bars;
    }

    public List<Part> legend() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.LEFT || !part.amount().isZero())
                .toList();
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
