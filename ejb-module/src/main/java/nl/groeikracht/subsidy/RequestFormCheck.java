package nl.groeikracht.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says what is wrong with a form, in the words of the one who fills it in. Only what makes a request impossible to
 * handle is wrong; what may lead to a refusal is a {@link #warnings warning}, since deciding is not up to a form.
 */
public final class RequestFormCheck {

    private RequestFormCheck() {}

    /** What must be put right at this step before the request can be sent, in the order of the page. */
    public static List<FieldError> check(RequestStep step, RequestForm form, FormRules rules, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        switch (step) {
            case YOU -> errors.addAll(YouCheck.check(form, rules));
            case IDEA -> errors.addAll(IdeaCheck.check(form, rules));
            case PLAN -> errors.addAll(PlanCheck.check(form, rules, today));
            case ATTACHMENTS -> {
                // each file is checked when it comes in; none is obligatory
            }
            case REVIEW -> errors.addAll(checkAll(form, rules, today));
        }
        return List.copyOf(errors);
    }

    /** What does not stand in the way of sending, but may of a grant. */
    public static List<FieldError> warnings(RequestForm form, FormRules rules) {
        var warnings = new ArrayList<FieldError>();
        warnings.addAll(IdeaCheck.warnings(form, rules));
        warnings.addAll(PlanCheck.warnings(form, rules));
        return List.copyOf(warnings);
    }

    private static List<FieldError> checkAll(RequestForm form, FormRules rules, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (today.isBefore(rules.opensOn())) {
            errors.add(FieldError.about(RequestStep.REVIEW, "check.notOpenYet", rules.opensOn()));
        }
        if (today.isAfter(rules.closesOn())) {
            errors.add(FieldError.about(RequestStep.REVIEW, "check.closed", rules.closesOn()));
        }
        Arrays.stream(RequestStep.values())
                .filter(step -> step != RequestStep.REVIEW)
                .forEach(step -> errors.addAll(check(step, form, rules, today)));
        if (!form.isYes(FormField.TRUTHFUL)) {
            errors.add(FieldError.at(FormField.TRUTHFUL, "check.truthful"));
        }
        return errors;
    }
}
