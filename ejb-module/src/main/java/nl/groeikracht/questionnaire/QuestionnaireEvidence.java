package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.growth.CountedEvidence;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.shared.CaseNumber;

/** A questionnaire that enough neighbours answered shows that a team asked its neighbourhood what it wants. */
@ApplicationScoped
class QuestionnaireEvidence implements CountedEvidence {

    @Inject
    QuestionnaireRecords records;

    @Inject
    Answers answers;

    @Inject
    QuestionnaireSettings settings;

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.QUESTIONNAIRE;
    }

    @Override
    public int count(CaseNumber team) {
        return (int) records.of(team).stream().filter(this::isAnswered).count();
    }

    private boolean isAnswered(Questionnaire questionnaire) {
        return answers.count(questionnaire) >= settings.of(questionnaire.gmCode(), QuestionnaireSetting.SMALLEST_GROUP);
    }
}
