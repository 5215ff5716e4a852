package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.FormField.ASKED;
import static nl.groeikracht.subsidy.FormField.CHANNEL;
import static nl.groeikracht.subsidy.FormField.COLLECTIVE;
import static nl.groeikracht.subsidy.FormField.CONSENT;
import static nl.groeikracht.subsidy.FormField.DE_MINIMIS;
import static nl.groeikracht.subsidy.FormField.EMAIL;
import static nl.groeikracht.subsidy.FormField.END;
import static nl.groeikracht.subsidy.FormField.FOR_WHOM;
import static nl.groeikracht.subsidy.FormField.HOUSE_NUMBER;
import static nl.groeikracht.subsidy.FormField.IBAN;
import static nl.groeikracht.subsidy.FormField.INSTITUTION;
import static nl.groeikracht.subsidy.FormField.NAME;
import static nl.groeikracht.subsidy.FormField.NEIGHBOURHOOD;
import static nl.groeikracht.subsidy.FormField.ON_BEHALF_OF;
import static nl.groeikracht.subsidy.FormField.OTHER_INCOME;
import static nl.groeikracht.subsidy.FormField.OWN_HOURS;
import static nl.groeikracht.subsidy.FormField.OWN_KIND;
import static nl.groeikracht.subsidy.FormField.OWN_MONEY;
import static nl.groeikracht.subsidy.FormField.PARTICIPANTS;
import static nl.groeikracht.subsidy.FormField.PHONE;
import static nl.groeikracht.subsidy.FormField.POSTCODE;
import static nl.groeikracht.subsidy.FormField.SCALE;
import static nl.groeikracht.subsidy.FormField.START;
import static nl.groeikracht.subsidy.FormField.STREET;
import static nl.groeikracht.subsidy.FormField.SUPPORTERS;
import static nl.groeikracht.subsidy.FormField.THEME;
import static nl.groeikracht.subsidy.FormField.TITLE;
import static nl.groeikracht.subsidy.FormField.TOWN;
import static nl.groeikracht.subsidy.FormField.UNDERTAKING;
import static nl.groeikracht.subsidy.FormField.UNDERTAKING_NUMBER;
import static nl.groeikracht.subsidy.FormField.WHAT;
import static nl.groeikracht.subsidy.FormField.WHY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Typed;

/** Turns the answers of a form in which nothing is wrong into what they mean. */
final class RequestFormReader {

    private final RequestForm form;

    RequestFormReader(RequestForm form) {
        this.form = form;
    }

    /** @param consentedAt the moment of consent, if it was given */
    Applicant applicant(Instant consentedAt) {
        return new Applicant(
                line(NAME),
                line(STREET),
                line(HOUSE_NUMBER),
                postcode(),
                line(TOWN),
                line(EMAIL),
                line(PHONE),
                Channel.valueOf(form.text(CHANNEL)),
                form.isYes(CONSENT) ? consentedAt : null,
                line(ON_BEHALF_OF));
    }

    /** Null when who asks is no undertaking. */
    Undertaking undertaking() {
        return form.isYes(UNDERTAKING)
                ? new Undertaking(form.text(UNDERTAKING_NUMBER).replaceAll("\\s", ""), money(DE_MINIMIS))
                : null;
    }

    Initiative initiative(Neighbourhood neighbourhood) {
        return new Initiative(
                line(TITLE),
                form.text(WHAT),
                form.text(WHY),
                form.text(FOR_WHOM),
                Scale.valueOf(form.text(SCALE)),
                neighbourhood.code(),
                neighbourhood.year(),
                form.text(THEME),
                form.isYes(COLLECTIVE),
                form.isYes(INSTITUTION),
                number(PARTICIPANTS),
                number(SUPPORTERS));
    }

    String neighbourhoodCode() {
        return form.text(NEIGHBOURHOOD);
    }

    Plan plan() {
        return new Plan(
                date(START),
                date(END),
                costs(),
                money(OWN_MONEY),
                number(OWN_HOURS),
                form.text(OWN_KIND),
                money(OTHER_INCOME),
                form.isUnanswered(ASKED) ? PlanSums.of(form).shortage() : money(ASKED),
                Iban.of(form.text(IBAN)));
    }

    private List<CostItem> costs() {
        return form.getCosts().stream()
                .filter(cost -> !cost.isUnused())
                .map(cost -> new CostItem(oneLine(cost.getWhat()), money(cost.getAmount())))
                .toList();
    }

    private String postcode() {
        var plain = form.text(POSTCODE).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return plain.substring(0, 4) + " " + plain.substring(4);
    }

    private String line(FormField field) {
        return oneLine(form.text(field));
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\r\\n\\t]+", " ");
    }

    private LocalDate date(FormField field) {
        return Typed.date(form.text(field)).orElseThrow();
    }

    private int number(FormField field) {
        return Typed.wholeNumber(form.text(field)).orElse(0);
    }

    private Money money(FormField field) {
        return money(form.text(field));
    }

    private static Money money(String typed) {
        return Typed.amount(typed).map(Money::of).orElse(Money.ZERO);
    }
}
