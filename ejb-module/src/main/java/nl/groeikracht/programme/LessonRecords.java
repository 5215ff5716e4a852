package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.groeikracht.shared.NotFound;

/** Keeps what was learnt, and finds it again. */
@ApplicationScoped
class LessonRecords {

    /** Of a programme in which one of the municipalities takes part, or of such a municipality itself. */
    private static final String FOUND = """
            from lesson l join municipality m on m.gm_code = l.gm_code
                left join programme p on p.case_number = l.programme
                left join team t on t.number = l.team
                left join intervision_meeting i on i.id = l.meeting
            where l.withdrawn_on is null
              and (l.gm_code in (:codes) or exists (select from programme_municipality other
                    where other.case_number = l.programme and other.gm_code in (:codes)))
              and (:text = '' or l.search @@ websearch_to_tsquery('pg_catalog.dutch', :text))
              and (:theme = '' or lower(l.theme) = lower(:theme))
              and (:programme = '' or l.programme = :programme)
            """;

    private static final String LESSON = """
            select l.id, p.name, l.gm_code, m.name, l.theme, l.words, l.source, l.learnt_on, l.team, t.name, i.subject
            """;

    /** What fits best comes first; without a search the newest. */
    private static final String ORDER = """
            order by case when :text = '' then 0
                else ts_rank(l.search, websearch_to_tsquery('pg_catalog.dutch', :text)) end desc,
                l.learnt_on desc, l.id desc
            """;

    @PersistenceContext
    EntityManager entities;

    /** @param readers the municipalities of the reader; @param own those of which the reader may see the teams */
    @SuppressWarnings("unchecked")
    List<LessonView> find(LessonQuery query, Set<String> readers, Set<String> own, int from, int atMost) {
        List<Object[]> rows = bound(LESSON + FOUND + ORDER, query, readers)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(row -> view(row, own)).toList();
    }

    int count(LessonQuery query, Set<String> readers) {
        return ((Number) bound("select count(*) " + FOUND, query, readers).getSingleResult()).intValue();
    }

    /** The themes about which there is a lesson, by name. */
    @SuppressWarnings("unchecked")
    List<String> themes(Set<String> readers) {
        return bound(
                        "select distinct l.theme " + FOUND + " and l.theme <> '' order by l.theme",
                        new LessonQuery("", "", ""),
                        readers)
                .getResultList();
    }

    private Query bound(String sql, LessonQuery query, Set<String> readers) {
        return entities.createNativeQuery(sql)
                .setParameter("codes", readers.isEmpty() ? Set.of("") : readers)
                .setParameter("text", query.text())
                .setParameter("theme", query.theme())
                .setParameter("programme", query.programme());
    }

    void add(Lesson lesson, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into lesson (programme, gm_code, theme, words, source, team, meeting, learnt_on, recorded_by,
                            recorded_at)
                        values (cast(?1 as text), ?2, ?3, ?4, ?5, cast(?6 as text), cast(?7 as bigint), ?8, ?9, ?10)
                        """)
                .setParameter(
                        1,
                        lesson.programme() == null ? null : lesson.programme().value())
                .setParameter(2, lesson.gmCode())
                .setParameter(3, lesson.theme())
                .setParameter(4, lesson.words())
                .setParameter(5, lesson.source().name())
                .setParameter(6, lesson.team() == null ? null : lesson.team().value())
                .setParameter(7, lesson.meeting())
                .setParameter(8, lesson.learntOn())
                .setParameter(9, by)
                .setParameter(10, at)
                .executeUpdate();
    }

    /** @throws NotFound when there is no such lesson in sight */
    @SuppressWarnings("unchecked")
    String gmCode(long id) {
        List<String> found = entities.createNativeQuery(
                        "select gm_code from lesson where id = ?1 and withdrawn_on is null for no key update")
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new NotFound("lesson", String.valueOf(id)));
    }

    void withdraw(long id, LocalDate today) {
        entities.createNativeQuery("update lesson set withdrawn_on = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, today)
                .executeUpdate();
    }

    private static LessonView view(Object[] row, Set<String> own) {
        boolean seesTeam = own.contains((String) row[2]);
        return new LessonView(
                ((Number) row[0]).longValue(),
                row[1] == null ? "" : (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                LessonSource.valueOf((String) row[6]),
                row[7] instanceof Date day ? day.toLocalDate() : (LocalDate) row[7],
                seesTeam ? (String) row[8] : null,
                seesTeam ? (String) row[9] : null,
                row[10] == null ? "" : (String) row[10],
                seesTeam);
    }
}
