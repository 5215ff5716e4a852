package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.groeikracht.shared.PlainText;

/** The answers as they are kept: by the day, under a number that tells nothing. */
@ApplicationScoped
class Answers {

    private static final int LIMIT = 1000;

    @PersistenceContext
    EntityManager entities;

    void add(Questionnaire questionnaire, AnswerForm answer, LocalDate today) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into questionnaire_answer (id, questionnaire, answered_on, in_group, open_answer)
                        values (?1, ?2, ?3, cast(?4 as bigint), ?5)
                        """)
                .setParameter(1, id)
                .setParameter(2, questionnaire.id())
                .setParameter(3, today)
                .setParameter(4, answer.group() == null ? null : String.valueOf(answer.group()))
                .setParameter(5, PlainText.of(answer.openAnswer(), LIMIT))
                .executeUpdate();
        for (var place = 0; place < answer.themes().size(); place++) {
            entities.createNativeQuery("""
                            insert into questionnaire_choice (answer, questionnaire, place, theme) values (?1, ?2, ?3, ?4)
                            """)
                    .setParameter(1, id)
                    .setParameter(2, questionnaire.id())
                    .setParameter(3, place + 1)
                    .setParameter(4, answer.themes().get(place))
                    .executeUpdate();
        }
    }

    long count(Questionnaire questionnaire) {
        return ((Number)
                        entities.createNativeQuery("select count(*) from questionnaire_answer where questionnaire = ?1")
                                .setParameter(1, questionnaire.id())
                                .getSingleResult())
                .longValue();
    }

    /** In an order that tells nothing. */
    @SuppressWarnings("unchecked")
    List<String> openAnswers(Questionnaire questionnaire) {
        return entities.createNativeQuery("""
                        select open_answer from questionnaire_answer
                        where questionnaire = ?1 and open_answer <> '' order by id
                        """, String.class)
                .setParameter(1, questionnaire.id())
                .getResultList();
    }

    /** Of each theme how often it was chosen on each place: theme, first, second, third. */
    List<Tally.ThemeVotes> votes(Questionnaire questionnaire) {
        return votes("where t.questionnaire = ?1", questionnaire.id());
    }

    /** The same within one group. */
    List<Tally.ThemeVotes> votesIn(Questionnaire questionnaire, long group) {
        return votes(
                "join questionnaire_answer a on a.id = c.answer where t.questionnaire = ?1 and a.in_group = " + group,
                questionnaire.id());
    }

    @SuppressWarnings("unchecked")
    private List<Tally.ThemeVotes> votes(String which, long questionnaire) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select t.name, count(*) filter (where c.place = 1), count(*) filter (where c.place = 2),
                               count(*) filter (where c.place = 3)
                        from questionnaire_theme t left join questionnaire_choice c on c.theme = t.id
                        """ + which + " group by t.id, t.name order by t.id")
                .setParameter(1, questionnaire)
                .getResultList();
        return rows.stream()
                .map(row -> new Tally.ThemeVotes((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Tally.GroupSize> groups(Questionnaire questionnaire) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select g.id, g.name, count(a.id)
                        from questionnaire_group g left join questionnaire_answer a on a.in_group = g.id
                        where g.questionnaire = ?1 group by g.id, g.name order by g.id
                        """)
                .setParameter(1, questionnaire.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Tally.GroupSize(((Number) row[0]).longValue(), (String) row[1], number(row[2])))
                .toList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
