package nl.groeikracht.questionnaire;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Where a guide makes, opens and closes the questionnaires of a team, on the team's behalf. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamQuestionnaires {

    @Inject
    QuestionnaireDesk desk;

    @Inject
    QuestionnaireRecords records;

    @Inject
    HouseholdCodes codes;

    @Inject
    Answers answers;

    @Inject
    QuestionnaireSettings settings;

    @Inject
    GrowthOverview growth;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<QuestionnaireView> of(CaseNumber team) {
        growth.read(team);
        return records.of(team).stream().map(records::view).toList();
    }

    public QuestionnaireView read(long id) {
        return records.view(desk.read(id));
    }

    /** How many households can answer by code. */
    public long codes(long id) {
        return codes.count(desk.read(id));
    }

    /** In the order of the alphabet. */
    public List<ShortCode> householdCodes(long id) {
        return codes.all(desk.read(id));
    }

    /** Makes a draft. A team asks one thing at a time. */
    public long make(CaseNumber team, QuestionnaireForm form) {
        var asking = growth.read(team);
        user.require(asking.gmCode(), team.value(), GUIDE, PROGRAMME_MANAGER);
        if (!asking.isGuided()) {
            throw new Refusal("refusal.teamNotGuided");
        }
        if (records.inHand(team).isPresent()) {
            throw new Refusal("refusal.questionnaireInHand");
        }
        var made = new Questionnaire(asking.team(), form, user.username(), clock.instant());
        records.add(made);
        records.replaceChoices(made, form);
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.MADE, made).after("title", form.title()));
        return made.id();
    }

    public void change(long id, QuestionnaireForm form) {
        var questionnaire = desk.take(id);
        questionnaire.change(form);
        records.replaceChoices(questionnaire, form);
        audit.record(
                QuestionnaireDesk.entry(QuestionnaireAct.CHANGED, questionnaire).after("title", form.title()));
    }

    /** More codes can be made at any time until the end: a street was forgotten, a letter was lost. */
    public void makeCodes(long id, int number) {
        var questionnaire = desk.take(id);
        questionnaire.requireNotClosed();
        var most = settings.of(questionnaire.gmCode(), QuestionnaireSetting.MOST_CODES);
        if (number < 1 || codes.count(questionnaire) + number > most) {
            throw new Refusal("refusal.numberOfCodes", most);
        }
        codes.make(questionnaire, number);
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.CODES_MADE, questionnaire)
                .after("number", number));
    }

    public void open(long id) {
        var questionnaire = desk.take(id);
        questionnaire.open(Dutch.today(clock), codes.count(questionnaire));
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.OPENED, questionnaire));
    }

    public void close(long id) {
        var questionnaire = desk.take(id);
        questionnaire.close(Dutch.today(clock));
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.CLOSED, questionnaire)
                .after("answers", answers.count(questionnaire)));
    }

    /** What neighbours wrote to the open question: for the guide and the team only, so each reading is remembered. */
    public List<String> openAnswers(long id) {
        var questionnaire = desk.read(id);
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.OPEN_ANSWERS_READ, questionnaire));
        return answers.openAnswers(questionnaire);
    }
}
