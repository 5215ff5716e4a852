package nl.groeikracht.budget;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * How much of a ceiling there is for one request: judged by the ceiling as it holds for that request (Awb 4:27), and
 * never by a lowering that came after it. What the law then asks above the ceiling of today is added to it, visibly.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CeilingRoom {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BudgetLedger ledger;

    @Inject
    Ceilings ceilings;

    /** The most that can be granted to a request now: what it holds already, and what is left for it. */
    @TransactionAttribute(SUPPORTS)
    public Money grantable(long ceilingId, CaseNumber number, LocalDate filedOn, Money asked) {
        var reserved = ledger.ofCase(number).reserved();
        return asked.atMost(reserved.plus(left(ceilingId, filedOn, asked)));
    }

    /**
     * Reserves for a complete request.
     *
     * @param partly whether a part of what was asked is better than nothing
     * @return what is reserved; zero when the money is gone
     */
    public Money reserve(long ceilingId, CaseNumber number, LocalDate filedOn, Money asked, boolean partly) {
        lock(ceilingId);
        var room = asked.atMost(left(ceilingId, filedOn, asked));
        if (room.isZero() || !partly && asked.exceeds(room)) {
            return Money.ZERO;
        }
        honour(ceilingId, number, room);
        return ledger.reserve(ceilingId, number, room);
    }

    /**
     * Grants in place of what the request has reserved.
     *
     * @throws CeilingExceeded when there is less for it
     */
    public void grant(long ceilingId, CaseNumber number, LocalDate filedOn, Money amount) {
        lock(ceilingId);
        var grantable = grantable(ceilingId, number, filedOn, amount);
        if (amount.exceeds(grantable)) {
            throw new CeilingExceeded(grantable);
        }
        honour(ceilingId, number, amount.lessAtMost(ledger.ofCase(number).reserved()));
        ledger.grant(ceilingId, number, amount);
    }

    private Money left(long ceilingId, LocalDate filedOn, Money asked) {
        var state = ledger.state(ceilingId);
        return ceilings.history(ceilingId)
                .effectiveFor(filedOn)
                .map(ceiling -> ceiling.lessAtMost(state.reserved().plus(state.granted())))
                .orElse(asked);
    }

    /** Adds to the ceiling what is needed for this request above what is left of it today. */
    private void honour(long ceilingId, CaseNumber number, Money needed) {
        var state = ledger.state(ceilingId);
        var missing = state.reserved().plus(state.granted()).plus(needed).lessAtMost(state.ceiling());
        if (missing.isZero()) {
            return;
        }
        ledger.addToCeiling(ceilingId, missing, "Awb 4:27 lid 2: " + number);
        entities.createNativeQuery("""
                        insert into ceiling_honour (movement_id, ceiling_id, case_number) values (?1, ?2, ?3)
                        """)
                .setParameter(1, ceilings.newest(ceilingId))
                .setParameter(2, ceilingId)
                .setParameter(3, number.value())
                .executeUpdate();
    }

    private void lock(long ceilingId) {
        entities.createNativeQuery("select id from budget_ceiling where id = ?1 for no key update")
                .setParameter(1, ceilingId)
                .getSingleResult();
    }
}
