package nl.groeikracht.inbox;

/** The order of a list. What is equal is ordered by the item itself, so that each order is exact. */
public enum InboxSort {
    PRIORITY("w.score", "integer", true),
    DEADLINE("w.deadline", "date", false),
    RECEIVED("w.received_on", "date", false),
    AMOUNT("w.amount_cents", "bigint", true),
    SUBJECT("lower(w.subject)", "text", false),
    STEP("coalesce(w.step_name, w.step)", "text", false),
    AREA("coalesce(w.area, '')", "text", false);

    final String expression;
    final String type;
    final boolean highestFirst;

    InboxSort(String expression, String type, boolean highestFirst) {
        this.expression = expression;
        this.type = type;
        this.highestFirst = highestFirst;
    }
}
