package nl.groeikracht.questionnaire;

/** How far a questionnaire is. It goes one way. */
public enum QuestionnaireState {
    DRAFT,
    OPEN,
    CLOSED
}
