package nl.groeikracht.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * The terms and equated days of the law as dated rows: a change of the law is a new row, and a case keeps the row that
 * was valid on its own date.
 */
@Stateless
@PermitAll
public class LegalTerms {

    /** A reasonable term for a decision when no rule sets one. */
    public static final String DECISION = "Awb 4:13 lid 2";
    /** In which a decision not to treat a request must be sent after the term for supplementing. */
    public static final String NOT_TREATING = "Awb 4:5 lid 4";
    /** For an objection, from the day after the decision was sent (6:8). */
    public static final String OBJECTION = "Awb 6:7";
    /** For the payment of what was granted, from the day after the decision was sent. */
    public static final String PAYMENT = "Awb 4:87 lid 1";

    @PersistenceContext
    EntityManager entities;

    /**
     * @param article one of the constants of this class
     * @param on the day that decides which version of the law applies
     * @throws IllegalStateException when no row is valid on that day: the parameters are incomplete
     */
    public Term term(String article, LocalDate on) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select amount, unit, source from legal_term
                        where article = ?1 and valid_from <= ?2 and (valid_to is null or valid_to > ?2)
                        """)
                .setParameter(1, article)
                .setParameter(2, on)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Term(
                        ((Number) row[0]).intValue(),
                        TermUnit.valueOf((String) row[1]),
                        TermSource.valueOf((String) row[2]),
                        article))
                .orElseThrow(() -> new IllegalStateException("No term for " + article + " on " + on));
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
