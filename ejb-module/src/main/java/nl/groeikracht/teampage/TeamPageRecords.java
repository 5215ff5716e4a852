package nl.groeikracht.teampage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;

/** The pages of teams as they are kept, with their agendas. */
@ApplicationScoped
class TeamPageRecords {

    @PersistenceContext
    EntityManager entities;

    Optional<TeamOwnPage> find(CaseNumber team) {
        return Optional.ofNullable(entities.find(TeamOwnPage.class, team.value()));
    }

    /** To change it: whoever comes second waits. It is made when it is not there yet. */
    TeamOwnPage lock(CaseNumber team, String gmCode, LocalDate today) {
        entities.createNativeQuery("""
                        insert into team_page (team, version, gm_code, story, contact, shown, edited_on)
                        values (?1, 0, ?2, '', '', false, ?3) on conflict do nothing
                        """)
                .setParameter(1, team.value())
                .setParameter(2, gmCode)
                .setParameter(3, today)
                .executeUpdate();
        return entities.find(TeamOwnPage.class, team.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @SuppressWarnings("unchecked")
    List<TeamDate> dates(CaseNumber team, LocalDate from) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, held_on, what, place from team_date where team = ?1 and held_on >= ?2 order by held_on, id")
                .setParameter(1, team.value())
                .setParameter(2, from)
                .getResultList();
        return rows.stream()
                .map(row -> new TeamDate(((Number) row[0]).longValue(), day(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    void addDate(CaseNumber team, LocalDate heldOn, String what, String place) {
        entities.createNativeQuery("insert into team_date (team, held_on, what, place) values (?1, ?2, ?3, ?4)")
                .setParameter(1, team.value())
                .setParameter(2, heldOn)
                .setParameter(3, what)
                .setParameter(4, place)
                .executeUpdate();
    }

    boolean removeDate(CaseNumber team, long id) {
        return entities.createNativeQuery("delete from team_date where team = ?1 and id = ?2")
                        .setParameter(1, team.value())
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
