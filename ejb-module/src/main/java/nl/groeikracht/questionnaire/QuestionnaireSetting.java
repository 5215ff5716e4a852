package nl.groeikracht.questionnaire;

/** A number by which questionnaires work, by date and municipality. */
enum QuestionnaireSetting {
    SMALLEST_GROUP,
    LEAST_SECONDS,
    ANSWERS_PER_HOUR,
    JOINER_DAYS,
    MOST_CODES
}
