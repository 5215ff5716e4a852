package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.groeikracht.shared.Dutch;

/** The settings that hold today; a municipality's own goes before everyone's. */
@ApplicationScoped
class QuestionnaireSettings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    int of(String gmCode, QuestionnaireSetting setting) {
        var value = (Number) entities.createNativeQuery("""
                        select value from questionnaire_setting
                        where what = ?1 and coalesce(gm_code, ?2) = ?2 and valid_from <= ?3
                        order by gm_code is null, valid_from desc limit 1
                        """)
                .setParameter(1, setting.name())
                .setParameter(2, gmCode)
                .setParameter(3, Dutch.today(clock))
                .getSingleResult();
        return value.intValue();
    }
}
