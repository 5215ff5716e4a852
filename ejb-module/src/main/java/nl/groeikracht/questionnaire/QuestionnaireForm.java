package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a team wants to ask.
 *
 * @param themes from which neighbours choose
 * @param openQuestion a question of the team's own; empty for none
 * @param groupQuestion tells groups apart, such as “In which street do you live?”; empty for none
 * @param groups its answers
 * @param byCode one answer for each household, with a code that the team brings round; else open to everyone
 * @param closesOn the last day to answer
 */
public record QuestionnaireForm(
        String title,
        String introduction,
        List<String> themes,
        String openQuestion,
        String groupQuestion,
        List<String> groups,
        boolean byCode,
        LocalDate closesOn)
        implements Serializable {

    public QuestionnaireForm {
        themes = names(themes);
        groups = names(groups);
    }

    private static List<String> names(List<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
