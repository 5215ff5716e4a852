package nl.groeikracht.questionnaire;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/**
 * What is remembered of a questionnaire. That somebody answered is not: by the moment it could be known who that was.
 */
public enum QuestionnaireAct implements Act {
    MADE,
    CHANGED,
    CODES_MADE,
    CODES_PRINTED,
    OPENED,
    CLOSED,
    OPEN_ANSWERS_READ,
    RESULTS_EXPORTED,
    JOINER_ACCEPTED,
    JOINER_DECLINED,
    JOINERS_FORGOTTEN,
    TOO_MANY_TRIES;

    @Override
    public String code() {
        return "questionnaire." + name().toLowerCase(Locale.ROOT);
    }
}
