package nl.groeikracht.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * Where neighbours answer, without an account. By code a household answers once: a second answer is refused and the
 * first one stays, because nobody can tell which one it was.
 */
@Stateless
@PermitAll
public class NeighbourAnswers {

    private static final int MOST_CHOICES = 3;

    @Inject
    QuestionnaireRecords records;

    @Inject
    HouseholdCodes codes;

    @Inject
    Answers answers;

    @Inject
    Joiners joiners;

    @Inject
    RobotGuard guard;

    @Inject
    QuestionnaireSettings settings;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /** @throws NotFound while it is a draft: only the team sees that */
    public QuestionnaireView read(ShortCode code) {
        var view = records.view(records.read(code));
        if (view.isDraft()) {
            throw new NotFound("open questionnaire", code.value());
        }
        return view;
    }

    /** How many days after the end it is still kept who wants to join. */
    public int joinerDays(ShortCode code) {
        return settings.of(records.read(code).gmCode(), QuestionnaireSetting.JOINER_DAYS);
    }

    /**
     * Takes an answer.
     *
     * @param household the code that came with the letter; null when no code is asked
     */
    public void answer(ShortCode code, ShortCode household, AnswerForm answer, Sender sender) {
        var questionnaire = records.read(code);
        var today = Dutch.today(clock);
        if (!questionnaire.asks(today)) {
            throw new Refusal("refusal.questionnaireNotOpen");
        }
        requireChoices(records.view(questionnaire), answer);
        if (questionnaire.isByCode()) {
            useUp(questionnaire, household, sender);
        } else {
            requirePerson(questionnaire, sender);
        }
        keep(questionnaire, answer, today);
    }

    private void keep(Questionnaire questionnaire, AnswerForm answer, LocalDate today) {
        answers.add(questionnaire, answer, today);
        if (answer.joining() != null) {
            joiners.add(questionnaire, answer.joining(), today);
        }
    }

    private static void requireChoices(QuestionnaireView questionnaire, AnswerForm answer) {
        var known = questionnaire.themes().stream().map(Choice::id).collect(Collectors.toSet());
        var chosen = new HashSet<>(answer.themes());
        if (chosen.isEmpty()) {
            throw new Refusal("refusal.themeMissing");
        }
        if (chosen.size() < answer.themes().size() || chosen.size() > MOST_CHOICES) {
            throw new Refusal("refusal.themeTwice");
        }
        if (!known.containsAll(chosen)
                || answer.group() != null
                        && questionnaire.groups().stream().noneMatch(group -> group.id() == answer.group())) {
            throw new NotFound("choice", String.valueOf(chosen));
        }
    }

    private void useUp(Questionnaire questionnaire, ShortCode household, Sender sender) {
        if (household == null || !codes.knows(questionnaire, household)) {
            requireFewTries(questionnaire, sender);
            throw new Refusal("refusal.unknownHouseholdCode");
        }
        if (!codes.use(questionnaire, household)) {
            throw new Refusal("refusal.householdAnswered");
        }
    }

    private void requirePerson(Questionnaire questionnaire, Sender sender) {
        requireFewTries(questionnaire, sender);
        if (RobotGuard.isRobot(sender, settings.of(questionnaire.gmCode(), QuestionnaireSetting.LEAST_SECONDS))) {
            throw new Refusal("refusal.looksLikeRobot");
        }
    }

    /** Remembers once that there were too many, and not from where. */
    private void requireFewTries(Questionnaire questionnaire, Sender sender) {
        var most = settings.of(questionnaire.gmCode(), QuestionnaireSetting.ANSWERS_PER_HOUR);
        var tries = guard.count(questionnaire.code(), sender, most);
        if (tries == most + 1) {
            refusals.record(AuditEntry.of(QuestionnaireAct.TOO_MANY_TRIES)
                    .in(questionnaire.gmCode())
                    .onCase(questionnaire.team())
                    .because(String.valueOf(most)));
        }
        if (tries > most) {
            throw new Refusal("refusal.tooManyAnswers");
        }
    }
}
