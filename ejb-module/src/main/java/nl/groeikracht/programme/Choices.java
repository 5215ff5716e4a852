package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/** Keeps which neighbourhoods were chosen, and the teams that started there. */
@ApplicationScoped
class Choices {

    @PersistenceContext
    EntityManager entities;

    void add(CaseNumber number, Ranked ranked, String track, String explained) {
        var place = ranked.neighbourhood();
        entities.createNativeQuery("""
                        insert into programme_choice (case_number, code, name, gm_code, area, track, place, score, explained)
                        values (?1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, number.value())
                .setParameter(2, place.code())
                .setParameter(3, place.name())
                .setParameter(4, place.gmCode())
                .setParameter(5, place.area())
                .setParameter(6, track)
                .setParameter(7, ranked.place())
                .setParameter(8, ranked.score())
                .setParameter(9, explained)
                .executeUpdate();
    }

    void launched(CaseNumber number, String code, String team, LocalDate on) {
        entities.createNativeQuery(
                        "insert into programme_team (case_number, code, team_number, launched_on) values (?1, ?2, ?3, ?4)")
                .setParameter(1, number.value())
                .setParameter(2, code)
                .setParameter(3, team)
                .setParameter(4, on)
                .executeUpdate();
    }

    /** By their place in the ranking. */
    @SuppressWarnings("unchecked")
    List<Chosen> of(CaseNumber number) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select c.code, c.name, c.gm_code, c.area, c.track, c.place, c.score, c.explained, t.team_number
                        from programme_choice c
                            left join programme_team t on t.case_number = c.case_number and t.code = c.code
                        where c.case_number = ?1 order by c.place, c.code
                        """).setParameter(1, number.value()).getResultList();
        return rows.stream()
                .map(row -> new Chosen(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        ((Number) row[5]).intValue(),
                        (BigDecimal) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }
}
