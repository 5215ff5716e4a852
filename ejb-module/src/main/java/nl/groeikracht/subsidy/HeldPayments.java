package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Keeps the suspensions of payment, and finds the orders that they hold back. */
@ApplicationScoped
class HeldPayments {

    private static final String TERM = "payment-suspension";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LegalTerms legal;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Thirteen weeks: too long to be lengthened for a weekend (Awb 4:56, Algemene termijnenwet art. 4). */
    LocalDate endOf(LocalDate notice) {
        return legal.term(TERM, notice).end(notice, legal.workingDays());
    }

    /** What did not leave yet; an export that has them first is waited for, and then they are gone. */
    List<PaymentOrder> waiting(CaseNumber number) {
        return entities.createQuery("""
                        select o from PaymentOrder o
                        where o.number = :number and o.exportId is null and o.cancelledAt is null
                        order by o.reference
                        """, PaymentOrder.class)
                .setParameter("number", number.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PaymentView> orders(CaseNumber number) {
        return entities.createQuery(
                        "select o from PaymentOrder o where o.number = :number order by o.reference",
                        PaymentOrder.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(order -> order.view(exportedAt(order)))
                .toList();
    }

    private Instant exportedAt(PaymentOrder order) {
        return order.exportId() == null
                ? null
                : entities.find(PaymentExport.class, order.exportId()).at();
    }

    /** Through which day payment of a case is suspended; null when it is not. */
    LocalDate heldUntil(CaseNumber number) {
        return of(number).stream()
                .filter(one -> one.isOn(Dutch.today(clock)))
                .map(SuspensionView::until)
                .findFirst()
                .orElse(null);
    }

    void suspend(SubsidyRequest request, String reason, LocalDate from, LocalDate until, String mandate, String by) {
        entities.createNativeQuery("""
                        insert into payment_suspension (case_number, gm_code, reason, from_day, until_day, mandate,
                            suspended_by, suspended_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, request.number().value())
                .setParameter(2, request.gmCode())
                .setParameter(3, reason)
                .setParameter(4, from)
                .setParameter(5, until)
                .setParameter(6, mandate)
                .setParameter(7, by)
                .setParameter(8, clock.instant())
                .executeUpdate();
    }

    void end(CaseNumber number, LocalDate on, String because, String by) {
        entities.createNativeQuery("""
                        update payment_suspension set ended_on = ?2, ended_because = ?3, ended_by = ?4
                        where case_number = ?1 and ended_on is null and until_day >= ?2
                        """)
                .setParameter(1, number.value())
                .setParameter(2, on)
                .setParameter(3, because)
                .setParameter(4, by)
                .executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<SuspensionView> of(CaseNumber number) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select reason, from_day, until_day, suspended_by, ended_on, ended_because
                        from payment_suspension where case_number = ?1 order by id desc
                        """).setParameter(1, number.value()).getResultList();
        return rows.stream()
                .map(row -> new SuspensionView(
                        (String) row[0],
                        date(row[1]),
                        date(row[2]),
                        people.nameOf((String) row[3]),
                        date(row[4]),
                        (String) row[5]))
                .toList();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
