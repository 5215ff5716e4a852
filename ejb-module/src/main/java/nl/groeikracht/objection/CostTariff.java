package nl.groeikracht.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** What legal help is worth today, from dated rows (Awb 7:15). */
@Stateless
@RolesAllowed({"caseworker", "decider"})
public class CostTariff {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Empty when no amount is known for today. */
    @SuppressWarnings("unchecked")
    public Optional<ObjectionCosts> today(boolean atHearing) {
        List<Number> rows = entities.createNativeQuery(
                        "select point_cents from procedure_cost where valid_from <= ?1 order by valid_from desc limit 1")
                .setParameter(1, Dutch.today(clock))
                .getResultList();
        return rows.stream().findFirst().map(cents -> new ObjectionCosts(Money.ofCents(cents.longValue()), atHearing));
    }
}
