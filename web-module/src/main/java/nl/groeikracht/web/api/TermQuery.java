package nl.groeikracht.web.api;

import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What someone asks of the terms, and all that is wrong with it. */
public final class TermQuery {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    private final Problem problem = new Problem();
    private LocalDate from;

    private TermQuery() {}

    public static TermQuery of(String rule, String from) {
        var query = new TermQuery();
        if (rule == null || rule.isBlank()) {
            query.problem.add("rule", "required", "Name a rule; GET /api/v1/term-rules tells which there are.");
        }
        if (from == null || from.isBlank()) {
            query.problem.add("from", "required", "Give the day of the event, such as 2026-11-13.");
        } else {
            query.read(from);
        }
        return query;
    }

    private void read(String typed) {
        try {
            from = LocalDate.parse(typed);
            if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
                problem.add("from", "range", "The year is from " + FIRST_YEAR + " through " + LAST_YEAR + ".");
            }
        } catch (DateTimeException unreadable) {
            problem.add("from", "date", "A day is written as 2026-11-13 (RFC 3339), and exists.");
        }
    }

    public boolean isValid() {
        return !problem.isAny();
    }

    public LocalDate from() {
        return from;
    }

    public Response problem() {
        return problem.badRequest();
    }

    public Response unknownRule() {
        problem.add("rule", "unknown", "There was no such rule on " + from + ".");
        return problem.badRequest();
    }
}
