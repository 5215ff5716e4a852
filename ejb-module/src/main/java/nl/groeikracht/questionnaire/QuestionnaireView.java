package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * What a team asks.
 *
 * @param teamName as the team was called when it asked
 * @param openedOn null while it is a draft
 * @param closesOn the last day to answer
 * @param closedOn null as long as it is not closed
 */
public record QuestionnaireView(
        long id,
        ShortCode code,
        CaseNumber team,
        String gmCode,
        String teamName,
        String place,
        String title,
        String introduction,
        List<Choice> themes,
        String openQuestion,
        String groupQuestion,
        List<Choice> groups,
        boolean byCode,
        QuestionnaireState state,
        LocalDate openedOn,
        LocalDate closesOn,
        LocalDate closedOn)
        implements Serializable {

    public QuestionnaireView {
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
    }

    public boolean isDraft() {
        return state == QuestionnaireState.DRAFT;
    }

    public boolean isOpen() {
        return state == QuestionnaireState.OPEN;
    }

    public boolean isClosed() {
        return state == QuestionnaireState.CLOSED;
    }

    /** Whether answers are taken on this day. */
    public boolean asks(LocalDate today) {
        return isOpen() && !today.isAfter(closesOn);
    }
}
