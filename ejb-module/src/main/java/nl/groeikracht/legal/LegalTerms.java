package nl.groeikracht.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The terms and equated days of the law as dated rows: a change of the law is a new row, and a case keeps the row that
 * was valid on its own date.
 */
@Stateless
@PermitAll
public class LegalTerms {

    /** A reasonable term for a decision when no rule sets one (Awb 4:13). */
    public static final String DECISION = "decision";
    /** In which a decision not to treat a request must be sent after the term for supplementing (Awb 4:5). */
    public static final String NOT_TREATING = "not-treating";
    /** For an objection, from the day after the decision was sent (Awb 6:7, 6:8). */
    public static final String OBJECTION = "objection";
    /** For the payment of what was granted, from the day after the decision was sent (Awb 4:87). */
    public static final String PAYMENT = "payment";
    /** How long a resident may still send what an outage of our system kept back. */
    public static final String OUTAGE = "outage";

    private static final String ROWS =
            "select rule, name, amount, unit, source, article, lengthening, direction from legal_term"
                    + " where valid_from <= ?1 and (valid_to is null or valid_to > ?1)";

    @PersistenceContext
    EntityManager entities;

    /**
     * @param rule a key of the catalogue
     * @param on the day that decides which version of the law applies
     * @throws IllegalStateException when no row is valid on that day: the parameters are incomplete
     */
    public Term term(String rule, LocalDate on) {
        return rule(rule, on)
                .map(TermRule::term)
                .orElseThrow(() -> new IllegalStateException("No term for " + rule + " on " + on));
    }

    /** A rule of the catalogue as it was on a day; empty when there was none. */
    public Optional<TermRule> rule(String rule, LocalDate on) {
        return rows(entities.createNativeQuery(ROWS + " and rule = ?2")
                        .setParameter(1, on)
                        .setParameter(2, rule))
                .stream()
                .findFirst();
    }

    /** The whole catalogue as it was on a day, in the order of what is done within the terms. */
    public List<TermRule> rules(LocalDate on) {
        return rows(entities.createNativeQuery(ROWS + " order by name").setParameter(1, on));
    }

    @SuppressWarnings("unchecked")
    private static List<TermRule> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(LegalTerms::rule).toList();
    }

    private static TermRule rule(Object[] row) {
        var term = new Term(
                ((Number) row[2]).intValue(),
                TermUnit.valueOf((String) row[3]),
                TermSource.valueOf((String) row[4]),
                (String) row[5],
                TermLengthening.valueOf((String) row[6]));
        return new TermRule((String) row[0], (String) row[1], term, TermDirection.valueOf((String) row[7]));
    }

    /** Counts a term of the catalogue; empty when there was no such rule on that day. */
    public Optional<TermCalculation> calculate(String rule, LocalDate from) {
        return rule(rule, from).map(known -> known.calculate(from, workingDays()));
    }

    public WorkingDays workingDays() {
        @SuppressWarnings("unchecked")
        List<Object> days = entities.createNativeQuery("select day from equated_day", LocalDate.class)
                .getResultList();
        var equated = new HashSet<LocalDate>();
        days.forEach(day -> equated.add((LocalDate) day));
        return new WorkingDays(equated);
    }

    /** The last day for an objection against a decision sent on {@code sent} (Awb 6:7, 6:8). */
    public LocalDate objectionUntil(LocalDate sent) {
        return term(OBJECTION, sent).end(sent, workingDays());
    }

    /** The last day for the payment of what a decision sent on {@code sent} grants (Awb 4:87). */
    public LocalDate paymentUntil(LocalDate sent) {
        return term(PAYMENT, sent).end(sent, workingDays());
    }

    /** The last day to send a decision not to treat a request (Awb 4:5, fourth paragraph). */
    public LocalDate notTreatingUntil(LocalDate supplementTermEnd) {
        return term(NOT_TREATING, supplementTermEnd).end(supplementTermEnd, workingDays());
    }
}
