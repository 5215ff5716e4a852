package nl.groeikracht.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.Money;

/** What title 4.4 of the Awb sets for debts, from dated rows: terms, amounts and the rate of interest. */
@ApplicationScoped
class DebtRules {

    private static final String REMINDER_TERM = "reminder";
    private static final String RECOVERY_TERM = "recovery";
    private static final String LIMITATION = "debt-limitation";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LegalTerms legal;

    /** Until when it can be claimed back (Awb 4:57, fourth paragraph). */
    LocalDate claimableUntil(LocalDate fixedOn) {
        return end(RECOVERY_TERM, fixedOn);
    }

    /** Until when a decision that was sent must be paid (Awb 4:87, first paragraph). */
    LocalDate payUntil(LocalDate sentOn) {
        return legal.paymentUntil(sentOn);
    }

    /** Until when must be paid after a reminder (Awb 4:112, first paragraph). */
    LocalDate payAfterReminderUntil(LocalDate sentOn) {
        return end(REMINDER_TERM, sentOn);
    }

    /** Until when must be paid after a letter of this kind. */
    LocalDate payUntil(LetterKind kind, LocalDate sentOn) {
        return kind == LetterKind.PAYMENT_REMINDER ? payAfterReminderUntil(sentOn) : payUntil(sentOn);
    }

    /** When the debt can be claimed no longer (Awb 4:104, first paragraph). */
    LocalDate limitationOn(LocalDate payUntil) {
        return end(LIMITATION, payUntil);
    }

    /** What the reminder costs the debtor (Awb 4:113, first paragraph). */
    Money reminderFee(Money debt, LocalDate on) {
        var high = !amount("HIGH_FROM", on).exceeds(debt);
        return amount(high ? "REMINDER_FEE_HIGH" : "REMINDER_FEE", on);
    }

    /** Below it interest is not owed (Awb 4:98, second paragraph). */
    Money noInterestBelow(LocalDate on) {
        return amount("NO_INTEREST_BELOW", on);
    }

    @SuppressWarnings("unchecked")
    Interest interest() {
        List<Object[]> rows = entities.createNativeQuery("select valid_from, basis_points from statutory_rate")
                .getResultList();
        var rates = new TreeMap<LocalDate, Integer>();
        rows.forEach(row -> rates.put(date(row[0]), ((Number) row[1]).intValue()));
        return new Interest(rates);
    }

    private LocalDate end(String rule, LocalDate from) {
        return legal.term(rule, from).end(from, legal.workingDays());
    }

    @SuppressWarnings("unchecked")
    private Money amount(String what, LocalDate on) {
        List<Number> rows = entities.createNativeQuery("""
                        select amount_cents from debt_amount where what = ?1 and valid_from <= ?2
                        order by valid_from desc limit 1
                        """)
                .setParameter(1, what)
                .setParameter(2, on)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(cents -> Money.ofCents(cents.longValue()))
                .orElse(Money.ZERO);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
