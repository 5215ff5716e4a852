package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Who wants to join: kept with consent, apart from the answers, and no longer than needed. */
@ApplicationScoped
class Joiners {

    private static final int NAME_LIMIT = 60;
    private static final int CONTACT_LIMIT = 254;

    @PersistenceContext
    EntityManager entities;

    void add(Questionnaire questionnaire, AnswerForm.Joining joining, LocalDate today) {
        if (!joining.consent()) {
            throw new Refusal("refusal.joinerConsent");
        }
        entities.createNativeQuery("""
                        insert into questionnaire_joiner (id, questionnaire, first_name, contact, wish, consent_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, questionnaire.id())
                .setParameter(3, PlainText.required(joining.firstName(), NAME_LIMIT))
                .setParameter(4, PlainText.required(joining.contact(), CONTACT_LIMIT))
                .setParameter(5, joining.wish().name())
                .setParameter(6, today)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<JoinerView> of(Questionnaire questionnaire) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, first_name, contact, wish, consent_on from questionnaire_joiner
                        where questionnaire = ?1 order by wish desc, first_name, id
                        """)
                .setParameter(1, questionnaire.id())
                .getResultList();
        return rows.stream().map(Joiners::view).toList();
    }

    JoinerView read(Questionnaire questionnaire, UUID id) {
        return of(questionnaire).stream()
                .filter(joiner -> joiner.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("joiner", id.toString()));
    }

    /** @throws NotFound when a colleague did so just before */
    void remove(Questionnaire questionnaire, UUID id) {
        var removed = entities.createNativeQuery(
                        "delete from questionnaire_joiner where questionnaire = ?1 and id = ?2")
                .setParameter(1, questionnaire.id())
                .setParameter(2, id)
                .executeUpdate();
        if (removed == 0) {
            throw new NotFound("joiner", id.toString());
        }
    }

    /** Whom nobody asked in time. @return how many there were */
    int forget(Questionnaire questionnaire) {
        return entities.createNativeQuery("delete from questionnaire_joiner where questionnaire = ?1")
                .setParameter(1, questionnaire.id())
                .executeUpdate();
    }

    private static JoinerView view(Object[] row) {
        return new JoinerView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                AnswerForm.Wish.valueOf((String) row[3]),
                row[4] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[4]);
    }
}
