package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.FormField.ASKED;
import static nl.groeikracht.subsidy.FormField.END;
import static nl.groeikracht.subsidy.FormField.OTHER_INCOME;
import static nl.groeikracht.subsidy.FormField.OWN_HOURS;
import static nl.groeikracht.subsidy.FormField.OWN_KIND;
import static nl.groeikracht.subsidy.FormField.OWN_MONEY;
import static nl.groeikracht.subsidy.FormField.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.shared.Typed;

/** The step about time and money. */
final class PlanCheck {

    private static final int MOST_YEARS_AHEAD = 2;

    private final RequestForm form;
    private final FormRules rules;
    private final LocalDate today;
    private final Answers answers;

    private PlanCheck(RequestForm form, FormRules rules, LocalDate today) {
        this.form = form;
        this.rules = rules;
        this.today = today;
        this.answers = new Answers(form);
    }

    static List<FieldError> check(RequestForm form, FormRules rules, LocalDate today) {
        var check = new PlanCheck(form, rules, today);
        check.checkDates();
        check.checkCosts();
        check.checkOwnContribution();
        check.checkAsked();
        check.checkIban();
        return check.answers.errors();
    }

    static List<FieldError> warnings(RequestForm form, FormRules rules) {
        var nothing = Typed.amount(form.text(OWN_MONEY))
                        .filter(amount -> amount.signum() > 0)
                        .isEmpty()
                && Typed.wholeNumber(form.text(OWN_HOURS))
                        .filter(hours -> hours > 0)
                        .isEmpty()
                && form.isUnanswered(OWN_KIND);
        return rules.scheme().ownContributionRequired() && nothing
                ? List.of(FieldError.at(OWN_HOURS, "warning.ownContribution"))
                : List.of();
    }

    private void checkDates() {
        var start = date(START, "check.start");
        var end = date(END, "check.end");
        if (start.filter(day -> day.isBefore(today)).isPresent()) {
            answers.wrong(START, "check.start.past", today);
        } else if (start.filter(day -> day.isAfter(today.plusYears(MOST_YEARS_AHEAD)))
                .isPresent()) {
            answers.wrong(START, "check.start.far", today.plusYears(MOST_YEARS_AHEAD));
        }
        if (start.isPresent() && end.isPresent()) {
            checkEnd(start.get(), end.get());
        }
    }

    private void checkEnd(LocalDate start, LocalDate end) {
        var last = start.plusMonths(rules.scheme().latestMonthsAfterStart());
        if (end.isBefore(start)) {
            answers.wrong(END, "check.end.beforeStart", start);
        } else if (end.isAfter(last)) {
            answers.wrong(END, "check.end.far", last);
        }
    }

    private void checkCosts() {
        var used = 0;
        for (int line = 0; line < form.getCosts().size(); line++) {
            if (!form.getCosts().get(line).isUnused()) {
                checkCost(line, form.getCosts().get(line));
                used++;
            }
        }
        if (used == 0) {
            answers.wrongCost(0, "what", "check.costs");
        } else if (used > Plan.MOST_COSTS) {
            answers.wrongCost(Plan.MOST_COSTS, "what", "check.costs.tooMany", Plan.MOST_COSTS);
        }
    }

    private void checkCost(int line, CostLine cost) {
        if (Answers.visible(cost.getWhat()).isEmpty()) {
            answers.wrongCost(line, "what", "check.cost.what", line + 1);
        } else if (Answers.length(cost.getWhat()) > CostItem.LIMIT) {
            answers.wrongCost(line, "what", "check.cost.tooLong", line + 1, CostItem.LIMIT);
        }
        var amount = Typed.amount(cost.getAmount());
        Answers.problemWith(amount)
                .or(() -> Optional.of("check.amount.zero")
                        .filter(key -> amount.get().signum() == 0))
                .ifPresent(key -> answers.wrongCost(line, "amount", key.replace("amount", "cost"), line + 1));
    }

    private void checkOwnContribution() {
        answers.optionalMoney(OWN_MONEY);
        if (!form.isUnanswered(OWN_HOURS)) {
            answers.count(OWN_HOURS, Plan.MOST_HOURS, "check.hours");
        }
        answers.optional(OWN_KIND);
        answers.optionalMoney(OTHER_INCOME);
    }

    /** Only when the sums can be made; otherwise the amounts are wrong already. */
    private void checkAsked() {
        var asked = answers.optionalMoney(ASKED);
        var sums = PlanSums.of(form);
        if (answers.errors().stream().anyMatch(PlanCheck::isAboutMoney)) {
            return;
        }
        if (sums.shortage().isZero()) {
            answers.wrong(ASKED, "check.asked.covered");
        } else if (asked.isPresent() && asked.get().isZero()) {
            answers.wrong(ASKED, "check.asked.zero");
        } else if (sums.asked().exceeds(sums.shortage())) {
            answers.wrong(ASKED, "check.asked.aboveShortage", sums.shortage());
        } else if (sums.asked().exceeds(rules.scheme().maximum())) {
            answers.wrong(ASKED, "check.asked.aboveMaximum", rules.scheme().maximum(), sums.asked());
        }
    }

    private void checkIban() {
        if (answers.required(FormField.IBAN, "check.iban.missing")) {
            try {
                Iban.of(form.text(FormField.IBAN));
            } catch (Refusal wrongDigits) {
                answers.wrong(FormField.IBAN, "check.iban");
            }
        }
    }

    private Optional<LocalDate> date(FormField field, String otherwise) {
        var date = Typed.date(form.text(field));
        if (date.isEmpty()) {
            answers.wrong(field, otherwise);
        }
        return date;
    }

    private static boolean isAboutMoney(FieldError error) {
        return error.field().startsWith("costs.")
                || List.of(OWN_MONEY.key(), OTHER_INCOME.key(), ASKED.key()).contains(error.field());
    }
}
