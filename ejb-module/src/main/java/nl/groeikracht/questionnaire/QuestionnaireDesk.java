package nl.groeikracht.questionnaire;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.municipality.CurrentUser;

/** Where guides and programme managers take up a questionnaire of a team of their municipality. */
@ApplicationScoped
class QuestionnaireDesk {

    @Inject
    QuestionnaireRecords records;

    @Inject
    CurrentUser user;

    Questionnaire read(long id) {
        var questionnaire = records.read(id);
        require(questionnaire);
        return questionnaire;
    }

    /** To change it: of two at once the second sees what the first one did. */
    Questionnaire take(long id) {
        var questionnaire = records.lock(id);
        require(questionnaire);
        return questionnaire;
    }

    private void require(Questionnaire questionnaire) {
        user.require(questionnaire.gmCode(), "questionnaire of " + questionnaire.team(), GUIDE, PROGRAMME_MANAGER);
    }

    static AuditEntry entry(QuestionnaireAct act, Questionnaire questionnaire) {
        return AuditEntry.of(act).in(questionnaire.gmCode()).onCase(questionnaire.team());
    }
}
