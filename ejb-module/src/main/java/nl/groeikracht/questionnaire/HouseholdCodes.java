package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The codes that households answer with. That a code was used is kept; with which answer is not. */
@ApplicationScoped
class HouseholdCodes {

    @PersistenceContext
    EntityManager entities;

    void make(Questionnaire questionnaire, int number) {
        for (var made = 0; made < number; ) {
            made += entities.createNativeQuery(
                            "insert into questionnaire_code (code, questionnaire) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, ShortCode.made().value())
                    .setParameter(2, questionnaire.id())
                    .executeUpdate();
        }
    }

    /**
     * Uses a code up. Of many at once the database lets one through: the others wait for it, and then find it used.
     *
     * @return false when it is used already, or none of this questionnaire
     */
    boolean use(Questionnaire questionnaire, ShortCode code) {
        return entities.createNativeQuery(
                                "update questionnaire_code set used = true where code = ?1 and questionnaire = ?2 and not used")
                        .setParameter(1, code.value())
                        .setParameter(2, questionnaire.id())
                        .executeUpdate()
                == 1;
    }

    boolean knows(Questionnaire questionnaire, ShortCode code) {
        return !entities.createNativeQuery(
                        "select 1 from questionnaire_code where code = ?1 and questionnaire = ?2", Integer.class)
                .setParameter(1, code.value())
                .setParameter(2, questionnaire.id())
                .getResultList()
                .isEmpty();
    }

    long count(Questionnaire questionnaire) {
        return ((Number) entities.createNativeQuery("select count(*) from questionnaire_code where questionnaire = ?1")
                        .setParameter(1, questionnaire.id())
                        .getSingleResult())
                .longValue();
    }

    /** In the order of the alphabet, so that nobody sees which were used first. */
    @SuppressWarnings("unchecked")
    List<ShortCode> all(Questionnaire questionnaire) {
        List<String> codes = entities.createNativeQuery(
                        "select code from questionnaire_code where questionnaire = ?1 order by code", String.class)
                .setParameter(1, questionnaire.id())
                .getResultList();
        return codes.stream().map(ShortCode::new).toList();
    }
}
