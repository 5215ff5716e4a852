package nl.groeikracht.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** Keeps the recoveries and their cards. */
@ApplicationScoped
class Recoveries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    void add(Recovery recovery) {
        entities.persist(recovery);
        entities.flush();
    }

    Recovery read(CaseNumber number) {
        return found(entities.find(Recovery.class, number.value()), number);
    }

    Recovery lock(CaseNumber number) {
        return found(entities.find(Recovery.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    /** All that is open, and what was closed last. */
    List<Recovery> of(Set<String> gmCodes, boolean openOnly, int most) {
        return entities.createQuery("""
                        select r from Recovery r where r.gmCode in :gmCodes
                          and (:all = true or r.closedOn is null)
                        order by r.number desc
                        """, Recovery.class)
                .setParameter("gmCodes", gmCodes)
                .setParameter("all", !openOnly)
                .setMaxResults(most)
                .getResultList();
    }

    /** The claims that are open against a request, to change them. */
    List<Recovery> openOf(CaseNumber request) {
        return entities.createQuery(
                        "select r from Recovery r where r.request = :request and r.closedOn is null order by r.number",
                        Recovery.class)
                .setParameter("request", request.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The claims of one request, oldest first. */
    List<Recovery> ofRequest(CaseNumber request) {
        return entities.createQuery(
                        "select r from Recovery r where r.request = :request order by r.number", Recovery.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    /** The list of work and the case's page follow what happened. */
    void shown(Recovery recovery) {
        entities.flush();
        var view = recovery.view();
        var owed = view.claimed() == null ? view.overpaid() : view.outstanding();
        cards.put(cards.read(recovery.number())
                .now(
                        owed,
                        view.closedOn() == null ? view.payUntil() : null,
                        view.state().name()));
    }

    void add(
            CaseNumber number, Money amount, Money principal, LocalDate receivedOn, String note, String by, Object at) {
        entities.createNativeQuery("""
                        insert into recovery_payment (case_number, amount_cents, principal_cents, received_on, note,
                            registered_by, registered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, number.value())
                .setParameter(2, amount.cents())
                .setParameter(3, principal.cents())
                .setParameter(4, receivedOn)
                .setParameter(5, note)
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** What came off the claim itself, by day. */
    @SuppressWarnings("unchecked")
    TreeMap<LocalDate, Money> principalPaid(CaseNumber number) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select received_on, sum(principal_cents) from recovery_payment
                        where case_number = ?1 group by received_on
                        """).setParameter(1, number.value()).getResultList();
        var paid = new TreeMap<LocalDate, Money>();
        rows.forEach(row -> paid.put(
                row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0],
                Money.ofCents(((Number) row[1]).longValue())));
        return paid;
    }

    private static Recovery found(Recovery recovery, CaseNumber number) {
        if (recovery == null) {
            throw new NotFound("recovery", number.value());
        }
        return recovery;
    }
}
