package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The questionnaires as they are kept, with their themes and groups. */
@ApplicationScoped
class QuestionnaireRecords {

    @PersistenceContext
    EntityManager entities;

    void add(Questionnaire questionnaire) {
        entities.persist(questionnaire);
        entities.flush();
    }

    Questionnaire read(long id) {
        return found(entities.find(Questionnaire.class, id), String.valueOf(id));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    Questionnaire lock(long id) {
        return found(entities.find(Questionnaire.class, id, LockModeType.PESSIMISTIC_WRITE), String.valueOf(id));
    }

    Questionnaire read(ShortCode code) {
        return entities.createQuery("select q from Questionnaire q where q.code = :code", Questionnaire.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("questionnaire", code.value()));
    }

    /** The newest first. */
    List<Questionnaire> of(CaseNumber team) {
        return entities.createQuery(
                        "select q from Questionnaire q where q.team = :team order by q.id desc", Questionnaire.class)
                .setParameter("team", team.value())
                .getResultList();
    }

    /** The draft or open one; a team has one at most. */
    Optional<Questionnaire> inHand(CaseNumber team) {
        return of(team).stream().filter(one -> !one.isClosed()).findFirst();
    }

    /** Those that are still open though their last day has passed. */
    List<Questionnaire> over(LocalDate today) {
        return entities.createQuery(
                        "select q from Questionnaire q where q.state = :open and q.closesOn < :today",
                        Questionnaire.class)
                .setParameter("open", QuestionnaireState.OPEN)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Questionnaire> closedWithJoiners() {
        return entities.createNativeQuery("""
                        select q.* from questionnaire q where q.state = 'CLOSED'
                          and exists (select from questionnaire_joiner j where j.questionnaire = q.id)
                        """, Questionnaire.class).getResultList();
    }

    QuestionnaireView view(Questionnaire questionnaire) {
        return questionnaire.view(
                choices("questionnaire_theme", questionnaire.id()), choices("questionnaire_group", questionnaire.id()));
    }

    void replaceChoices(Questionnaire questionnaire, QuestionnaireForm form) {
        entities.flush();
        replace("questionnaire_theme", questionnaire.id(), form.themes());
        replace("questionnaire_group", questionnaire.id(), form.groups());
    }

    private void replace(String table, long questionnaire, List<String> names) {
        entities.createNativeQuery("delete from " + table + " where questionnaire = ?1")
                .setParameter(1, questionnaire)
                .executeUpdate();
        for (var name : names) {
            entities.createNativeQuery("insert into " + table + " (questionnaire, name) values (?1, ?2)")
                    .setParameter(1, questionnaire)
                    .setParameter(2, name)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Choice> choices(String table, long questionnaire) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, name from " + table + " where questionnaire = ?1 order by id")
                .setParameter(1, questionnaire)
                .getResultList();
        return rows.stream()
                .map(row -> new Choice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    private static Questionnaire found(Questionnaire questionnaire, String id) {
        if (questionnaire == null) {
            throw new NotFound("questionnaire", id);
        }
        return questionnaire;
    }
}
