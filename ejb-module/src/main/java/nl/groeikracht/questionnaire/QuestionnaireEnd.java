package nl.groeikracht.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.Dutch;

/** Closes what is over, and forgets in time who wanted to join and from where answers came. */
@Stateless
@PermitAll
public class QuestionnaireEnd {

    @Inject
    QuestionnaireRecords records;

    @Inject
    Answers answers;

    @Inject
    Joiners joiners;

    @Inject
    QuestionnaireSettings settings;

    @Inject
    RobotGuard guard;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Does nothing that is not due, so that anyone may call it at any time. */
    @Schedule(hour = "*", minute = "37", persistent = false, info = "close questionnaires that are over")
    public void clean() {
        guard.forget();
        var today = Dutch.today(clock);
        for (var questionnaire : records.over(today)) {
            questionnaire.close(today);
            audit.record(QuestionnaireDesk.entry(QuestionnaireAct.CLOSED, questionnaire)
                    .by(Actor.system())
                    .after("answers", answers.count(questionnaire)));
        }
        for (var questionnaire : records.closedWithJoiners()) {
            forgetJoiners(questionnaire);
        }
    }

    private void forgetJoiners(Questionnaire questionnaire) {
        var days = settings.of(questionnaire.gmCode(), QuestionnaireSetting.JOINER_DAYS);
        if (questionnaire.closedOn().plusDays(days).isBefore(Dutch.today(clock))) {
            audit.record(QuestionnaireDesk.entry(QuestionnaireAct.JOINERS_FORGOTTEN, questionnaire)
                    .by(Actor.system())
                    .after("number", joiners.forget(questionnaire)));
        }
    }
}
