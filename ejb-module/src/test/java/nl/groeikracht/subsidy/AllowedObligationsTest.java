package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.PaymentPlan;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.SchemeText;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What may be asked in return stands in the scheme. */
class AllowedObligationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String REPORT = "Stuur ons een kort verslag met foto’s.";
    private static final String SUSTAINABLE = "Gebruik alleen materiaal dat opnieuw te gebruiken is.";

    @Test
    void awb_4_38_lid_2_an_obligation_of_the_scheme_may_be_imposed() {
        assertThatCode(() -> AllowedObligations.require(scheme(REPORT), List.of(REPORT)))
                .doesNotThrowAnyException();
    }

    @Test
    void awb_4_39_lid_1_an_obligation_beside_the_purpose_needs_the_scheme_to_say_so() {
        assertThatThrownBy(() -> AllowedObligations.require(scheme(REPORT), List.of(REPORT, SUSTAINABLE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.obligationNotInScheme"));
        assertThatCode(() -> AllowedObligations.require(scheme(REPORT, SUSTAINABLE), List.of(SUSTAINABLE)))
                .doesNotThrowAnyException();
    }

    private static SchemeTerms scheme(String... obligations) {
        return new SchemeTerms(
                1,
                1,
                1,
                "GM0396",
                "buurtbudget",
                "Buurtbudget",
                DAY,
                null,
                DAY,
                DAY.plusMonths(11),
                DAY,
                DAY.plusYears(1),
                1,
                euros(1_000),
                new SchemeText("Ontmoeten", List.of("In de buurt."), List.of(), List.of(obligations)),
                new SchemeRules(
                        true,
                        "Regeling art. 3",
                        euros(500),
                        0,
                        false,
                        false,
                        8,
                        "Regeling art. 6",
                        TermSource.ORDINANCE,
                        14,
                        12,
                        List.of(new Theme("groen", "Groen"))),
                DistributionRules.IN_ORDER,
                PaymentPlan.AT_ONCE);
    }
}
