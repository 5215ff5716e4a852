package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/** The talks between team and municipality, and the themes that wait, as they are kept. */
@ApplicationScoped
class RelationRecords {

    @PersistenceContext
    EntityManager entities;

    void addTalk(CaseNumber team, LocalDate heldOn, String report, String by) {
        entities.createNativeQuery(
                        "insert into yearly_talk (team, held_on, report, recorded_by) values (?1, ?2, ?3, ?4)")
                .setParameter(1, team.value())
                .setParameter(2, heldOn)
                .setParameter(3, report)
                .setParameter(4, by)
                .executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<TalkView> talks(CaseNumber team) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select held_on, report from yearly_talk where team = ?1 order by held_on desc, id desc")
                .setParameter(1, team.value())
                .getResultList();
        return rows.stream()
                .map(row -> new TalkView(date(row[0]), (String) row[1]))
                .toList();
    }

    /** @return false when it waits already */
    boolean addTheme(CaseNumber team, String theme, LocalDate today) {
        return entities.createNativeQuery("""
                        insert into waiting_theme (team, theme, noted_on) values (?1, ?2, ?3)
                        on conflict (team, theme) do update set noted_on = excluded.noted_on, taken_up_on = null
                        where waiting_theme.taken_up_on is not null
                        """)
                        .setParameter(1, team.value())
                        .setParameter(2, theme)
                        .setParameter(3, today)
                        .executeUpdate()
                == 1;
    }

    boolean takeUp(CaseNumber team, long theme, LocalDate today) {
        return entities.createNativeQuery("""
                        update waiting_theme set taken_up_on = ?3
                        where team = ?1 and id = ?2 and taken_up_on is null
                        """)
                        .setParameter(1, team.value())
                        .setParameter(2, theme)
                        .setParameter(3, today)
                        .executeUpdate()
                == 1;
    }

    /** What still waits, the oldest first. */
    @SuppressWarnings("unchecked")
    List<ThemeView> waiting(CaseNumber team) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select id, theme, noted_on from waiting_theme
                        where team = ?1 and taken_up_on is null order by noted_on, id
                        """).setParameter(1, team.value()).getResultList();
        return rows.stream()
                .map(row -> new ThemeView(((Number) row[0]).longValue(), (String) row[1], date(row[2])))
                .toList();
    }

    static LocalDate date(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
