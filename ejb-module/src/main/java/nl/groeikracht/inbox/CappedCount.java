package nl.groeikracht.inbox;

import java.io.Serializable;

/** A number that is counted no further than needed: above the cap it says "100+". */
public record CappedCount(int value, boolean more) implements Serializable {

    static final int CAP = 100;

    static CappedCount of(int counted) {
        return new CappedCount(Math.min(counted, CAP), counted > CAP);
    }

    @Override
    public String toString() {
        return more ? value + "+" : String.valueOf(value);
    }
}
