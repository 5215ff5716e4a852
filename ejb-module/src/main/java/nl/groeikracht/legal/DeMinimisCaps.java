package nl.groeikracht.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Money;

/** The caps on small aid to undertakings, as dated rows (EU regulation 2023/2831). */
@Stateless
@PermitAll
public class DeMinimisCaps {

    @PersistenceContext
    EntityManager entities;

    /** @throws IllegalStateException when none held on that day: the parameters are incomplete */
    @SuppressWarnings("unchecked")
    public DeMinimisCap on(LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select amount_cents, years, article from de_minimis_cap
                        where valid_from <= ?1 order by valid_from desc limit 1
                        """).setParameter(1, day).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new DeMinimisCap(
                        Money.ofCents(((Number) row[0]).longValue()), ((Number) row[1]).intValue(), (String) row[2]))
                .orElseThrow(() -> new IllegalStateException("No cap on small aid on " + day));
    }
}
