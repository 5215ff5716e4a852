package nl.groeikracht.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows at once, to everybody, what the neighbours answered; of small groups nothing. */
@Stateless
@PermitAll
public class QuestionnaireResults {

    @Inject
    QuestionnaireRecords records;

    @Inject
    Answers answers;

    @Inject
    QuestionnaireSettings settings;

    public Results of(ShortCode code) {
        var questionnaire = records.read(code);
        var smallest = settings.of(questionnaire.gmCode(), QuestionnaireSetting.SMALLEST_GROUP);
        var number = answers.count(questionnaire);
        if (number < smallest) {
            return new Results(number, smallest, List.of(), List.of());
        }
        var groups = answers.groups(questionnaire).stream()
                .map(group -> Tally.group(group, answers.votesIn(questionnaire, group.id()), smallest))
                .toList();
        return new Results(number, smallest, Tally.themes(answers.votes(questionnaire), smallest), groups);
    }
}
