package nl.groeikracht.inbox;

/** A choice of amounts; an amount belongs to exactly one band. */
public enum AmountBand {
    TO_500(0, 500_00),
    TO_2500(500_00, 2_500_00),
    FROM_2500(2_500_00, Long.MAX_VALUE);

    private final long fromCents;
    private final long belowCents;

    AmountBand(long fromCents, long belowCents) {
        this.fromCents = fromCents;
        this.belowCents = belowCents;
    }

    long fromCents() {
        return fromCents;
    }

    long belowCents() {
        return belowCents;
    }
}
