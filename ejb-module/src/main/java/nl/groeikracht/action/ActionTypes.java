package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Refusal;

/** The kinds of actions as they are kept. */
@ApplicationScoped
class ActionTypes {

    @PersistenceContext
    EntityManager entities;

    /** Those of everybody and those of the municipality that hold on a day, by name; one's own idea comes last. */
    @SuppressWarnings("unchecked")
    List<ActionTypeView> on(String gmCode, LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, name, about, example, lessons, measure from (
                            select distinct on (code) * from action_type
                            where (gm_code is null or gm_code = ?1) and valid_from <= ?2
                            order by code, gm_code nulls last, valid_from desc) newest
                        where valid_to is null or valid_to >= ?2
                        order by code = 'anders', name
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    /** @throws Refusal when it cannot be chosen on that day */
    ActionTypeView choose(String gmCode, long id, LocalDate day) {
        return on(gmCode, day).stream()
                .filter(type -> type.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.actionType"));
    }

    /** Also of a kind that is not chosen any more. */
    ActionTypeView read(long id) {
        return view((Object[]) entities.createNativeQuery(
                        "select id, name, about, example, lessons, measure from action_type where id = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private ActionTypeView view(Object[] row) {
        var id = ((Number) row[0]).longValue();
        List<String> steps = entities.createNativeQuery(
                        "select what from action_type_step where type_id = ?1 order by position", String.class)
                .setParameter(1, id)
                .getResultList();
        return new ActionTypeView(
                id, (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], steps);
    }
}
