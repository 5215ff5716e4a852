package nl.groeikracht.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Dutch;

/**
 * Keeps the order of the list true. Points depend on the day, so a line's points are computed when the list is looked
 * at for the first time on a day, or after its facts changed.
 */
@ApplicationScoped
class Ranking {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Who else is scoring the same lines does not hold us up, and is not held up. */
    void refresh() {
        var today = Dutch.today(clock);
        List<WorkItem> stale;
        do {
            stale = stale(today);
            if (!stale.isEmpty()) {
                keep(stale, today);
            }
        } while (stale.size() == AT_ONCE);
        entities.clear();
    }

    @SuppressWarnings("unchecked")
    private List<WorkItem> stale(LocalDate today) {
        return entities.createNativeQuery(
                        "select w.* from work_item w where w.scored_on < :today limit " + AT_ONCE
                                + " for update skip locked",
                        WorkItem.class)
                .setParameter("today", today)
                .getResultList();
    }

    private void keep(List<WorkItem> items, LocalDate today) {
        var scores = Json.createArrayBuilder();
        items.forEach(item -> scores.add(Json.createObjectBuilder()
                .add("id", item.id())
                .add("score", item.priority(today).total())));
        entities.createNativeQuery("""
                        update work_item w set score = scored.score, scored_on = :today
                        from json_to_recordset(cast(:scores as json)) as scored(id text, score integer)
                        where w.id = scored.id
                        """)
                .setParameter("today", today)
                .setParameter("scores", scores.build().toString())
                .executeUpdate();
    }
}
