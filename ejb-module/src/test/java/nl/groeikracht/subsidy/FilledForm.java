package nl.groeikracht.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;

/** A form in which nothing is wrong, and the rules that it is held against; tests spoil one thing at a time. */
final class FilledForm {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String NEIGHBOURHOOD = "BU03960101";

    static final FormRules RULES = new FormRules(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            new SchemeRules(
                    true,
                    "Regeling",
                    Money.euros(5000),
                    5,
                    true,
                    false,
                    8,
                    "Regeling art. 6",
                    TermSource.ORDINANCE,
                    14,
                    12,
                    List.of(new Theme("zorg-en-contact", "Zorg en contact"), new Theme("groen", "Groen"))),
            Set.of(NEIGHBOURHOOD, "BU03960102"));

    private FilledForm() {}

    /** The same rules, of a scheme under which undertakings may ask. */
    static FormRules forUndertakings() {
        var known = RULES.scheme();
        var rules = new SchemeRules(
                known.publicLaw(),
                known.legalBasis(),
                known.maximum(),
                known.minimumSupporters(),
                known.ownContributionRequired(),
                known.institutionsAllowed(),
                known.decisionWeeks(),
                known.decisionTermArticle(),
                known.decisionTermSource(),
                known.extensionWeeks(),
                known.supplementDays(),
                known.latestMonthsAfterStart(),
                known.themes(),
                known.arrangements(),
                null,
                true);
        return new FormRules(RULES.opensOn(), RULES.closesOn(), rules, RULES.neighbourhoods());
    }

    static RequestForm filledForm() {
        var form = new RequestForm()
                .answer(FormField.NAME, "Noor Hazelaar")
                .answer(FormField.STREET, "Lijsterhof")
                .answer(FormField.HOUSE_NUMBER, "14")
                .answer(FormField.POSTCODE, "1964 AB")
                .answer(FormField.TOWN, "Heemskerk")
                .answer(FormField.PHONE, "06 12 34 56 78")
                .answer(FormField.CHANNEL, "EMAIL")
                .answer(FormField.EMAIL, "noor@voorbeeld.nl")
                .answer(FormField.CONSENT, "true")
                .answer(FormField.TITLE, "Pluktuin Lijsterhof")
                .answer(FormField.WHAT, "Een pluktuin met banken.")
                .answer(FormField.WHY, "Buren kennen elkaar niet.")
                .answer(FormField.FOR_WHOM, "De hele hof.")
                .answer(FormField.SCALE, "SQUARE")
                .answer(FormField.NEIGHBOURHOOD, NEIGHBOURHOOD)
                .answer(FormField.THEME, "zorg-en-contact")
                .answer(FormField.COLLECTIVE, "true")
                .answer(FormField.INSTITUTION, "false")
                .answer(FormField.PARTICIPANTS, "12")
                .answer(FormField.SUPPORTERS, "9")
                .answer(FormField.START, "1-2-2027")
                .answer(FormField.END, "1-11-2027")
                .answer(FormField.OWN_MONEY, "250,00")
                .answer(FormField.OWN_HOURS, "120")
                .answer(FormField.OWN_KIND, "Kruiwagens")
                .answer(FormField.OTHER_INCOME, "250")
                .answer(FormField.IBAN, "NL91 ABNA 0417 1643 00")
                .answer(FormField.TRUTHFUL, "true");
        form.setCosts(List.of(new CostLine("Grond en compost", "640,00"), new CostLine("Plantenbakken", "1.080,00")));
        return form;
    }
}
