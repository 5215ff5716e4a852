package nl.groeikracht.monitoring;

/**
 * Which cases a figure counts. The same predicate counts them and lists them, so that a number on the page always leads
 * to exactly that many cases. The view {@code monitored_case} gives the columns.
 */
public enum Selection {
    RECEIVED("c.received_on between :from and :through"),
    CLOSED("c.closed_on between :from and :through"),
    /** Open at the end of the period, or now when the period is not over. */
    OPEN("c.received_on <= :through and (c.closed_on is null or c.closed_on > :through)"),
    DECIDED("c.decided_on between :from and :through"),
    DECIDED_IN_TIME("c.decided_on between :from and :through and c.decided_on <= c.term_through"),
    DECIDED_LATE("c.decided_on between :from and :through and c.decided_on > c.term_through"),
    LATE_NOW("c.closed_on is null and c.decided_on is null and c.decide_by < :today and c.suspended_since is null"),
    AGE(
            "c.received_on <= :through and (c.closed_on is null or c.closed_on > :through) "
                    + "and least(cast(:today as date), cast(:through as date)) - c.received_on >= cast(:key as int) * 14 "
                    + "and (cast(:key as int) = 4 or least(cast(:today as date), cast(:through as date)) - c.received_on < (cast(:key as int) + 1) * 14)"),
    AT_STEP(
            "exists (select from step_fact s where s.case_number = c.case_number and s.step = :key and s.completed is null)"),
    LATE_AT_STEP(
            "exists (select from step_fact s where s.case_number = c.case_number and s.step = :key and s.completed is null) "
                    + "and c.decide_by < :today and c.suspended_since is null and c.decided_on is null"),
    IN_AREA("c.received_on between :from and :through and coalesce(c.area, '') = :key"),
    OF_THEME("c.received_on between :from and :through and coalesce(c.theme, '') = :key");

    private final String predicate;

    Selection(String predicate) {
        this.predicate = predicate;
    }

    String predicate() {
        return predicate;
    }

    /** Whether this selection needs a key: a step, an area, a theme or an age band (0 to 4, each two weeks). */
    public boolean needsKey() {
        return predicate.contains(":key");
    }
}
