package nl.groeikracht.ledger;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeContent;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.SchemeText;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Schemes of a test's own, made as an administrator makes them. */
final class Budgets {

    static final LocalDate START = LocalDate.of(2020, 1, 1);

    private Budgets() {}

    static SchemeTerms scheme(Town town, Money ceiling) throws Exception {
        return as(
                town.person("administrator"),
                () -> the(SchemeAdministration.class)
                        .add(
                                town.gmCode(),
                                "buurtbudget",
                                START,
                                START.plusYears(20),
                                ceiling,
                                content(START, euros(5000))));
    }

    static SchemeContent content(LocalDate from, Money maximum) {
        return new SchemeContent(
                "Buurtbudget",
                from,
                START,
                START.plusYears(20),
                new SchemeText("Voor bewoners.", List.of("Samen met buren."), List.of(), List.of()),
                new SchemeRules(
                        true,
                        "Regeling, artikel 3",
                        maximum,
                        5,
                        true,
                        false,
                        8,
                        "Awb 4:13",
                        TermSource.LAW,
                        14,
                        12,
                        List.of(new Theme("groen", "Groen"))));
    }

    static CaseNumber someCase() {
        return CaseNumber.of("ZZ", 2020, ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
    }
}
