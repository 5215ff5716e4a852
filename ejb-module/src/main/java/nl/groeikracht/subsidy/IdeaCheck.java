package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.FormField.COLLECTIVE;
import static nl.groeikracht.subsidy.FormField.FOR_WHOM;
import static nl.groeikracht.subsidy.FormField.INSTITUTION;
import static nl.groeikracht.subsidy.FormField.NEIGHBOURHOOD;
import static nl.groeikracht.subsidy.FormField.PARTICIPANTS;
import static nl.groeikracht.subsidy.FormField.SCALE;
import static nl.groeikracht.subsidy.FormField.SUPPORTERS;
import static nl.groeikracht.subsidy.FormField.THEME;
import static nl.groeikracht.subsidy.FormField.TITLE;
import static nl.groeikracht.subsidy.FormField.WHAT;
import static nl.groeikracht.subsidy.FormField.WHY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.shared.Typed;

/** The step about the initiative. */
final class IdeaCheck {

    static final int MOST_PEOPLE = 100_000;

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private IdeaCheck() {}

    static List<FieldError> check(RequestForm form, FormRules rules) {
        var answers = new Answers(form);
        answers.required(TITLE, "check.title");
        answers.required(WHAT, "check.what");
        answers.required(WHY, "check.why");
        answers.required(FOR_WHOM, "check.forWhom");
        if (Arrays.stream(Scale.values()).noneMatch(scale -> scale.name().equals(form.text(SCALE)))) {
            answers.wrong(SCALE, "check.scale");
        }
        if (!rules.neighbourhoods().contains(form.text(NEIGHBOURHOOD))) {
            answers.wrong(
                    NEIGHBOURHOOD,
                    form.isUnanswered(NEIGHBOURHOOD) ? "check.neighbourhood" : "check.neighbourhood.elsewhere");
        }
        if (rules.scheme().theme(form.text(THEME)).isEmpty()) {
            answers.wrong(THEME, "check.theme");
        }
        if (!YES_OR_NO.contains(form.text(COLLECTIVE))) {
            answers.wrong(COLLECTIVE, "check.collective");
        }
        if (!YES_OR_NO.contains(form.text(INSTITUTION))) {
            answers.wrong(INSTITUTION, "check.institution");
        }
        answers.count(PARTICIPANTS, MOST_PEOPLE, "check.participants");
        answers.count(SUPPORTERS, MOST_PEOPLE, "check.supporters");
        return answers.errors();
    }

    static List<FieldError> warnings(RequestForm form, FormRules rules) {
        var warnings = new ArrayList<FieldError>();
        if (form.isYes(INSTITUTION) && !rules.scheme().institutionsAllowed()) {
            warnings.add(FieldError.at(INSTITUTION, "warning.institution"));
        }
        if ("false".equals(form.text(COLLECTIVE))) {
            warnings.add(FieldError.at(COLLECTIVE, "warning.collective"));
        }
        var minimum = rules.scheme().minimumSupporters();
        Typed.wholeNumber(form.text(SUPPORTERS))
                .filter(number -> number < minimum)
                .ifPresent(number -> warnings.add(FieldError.at(SUPPORTERS, "warning.supporters", minimum, number)));
        return warnings;
    }
}
