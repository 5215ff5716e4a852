package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeikracht.bpmn.EligibilityTable.Facts;
import nl.groeikracht.bpmn.EligibilityTable.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTableTest {

    private static final List<String> CRITERIA = List.of(
            "collective-interest",
            "residents-initiative",
            "inside-municipality",
            "theme",
            "amount",
            "support",
            "own-contribution",
            "asked-before-start",
            "period");

    private final DecisionTable table = DecisionTable.of(EligibilityTable.KEY);

    @Test
    void a_request_that_meets_every_condition_is_eligible() {
        var findings = evaluate(new FactsBuilder().build());

        assertThat(findings).extracting(Finding::criterion).containsExactlyElementsOf(CRITERIA);
        assertThat(findings).allMatch(Finding::met);
        assertThat(EligibilityTable.isMet(findings)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "collective-interest, Het plan is alleen goed voor de aanvrager zelf.",
        "residents-initiative, De aanvraag is namens een instelling of bedrijf. Dat kan bij deze regeling niet.",
        "inside-municipality, Het plan is niet in onze gemeente.",
        "theme, Het thema past niet bij deze regeling.",
        "amount, Het bedrag is hoger dan het maximum per aanvraag.",
        "support, Te weinig buren steunen het plan.",
        "own-contribution, 'De bewoners doen zelf niets: geen uren, spullen of geld.'",
        "asked-before-start, Het plan was al begonnen toen de aanvraag binnenkwam.",
        "period, Het plan past niet in de periode van de regeling."
    })
    void each_condition_that_is_not_met_says_why_and_leaves_the_others_alone(String criterion, String reason) {
        var findings = evaluate(new FactsBuilder().failing(criterion).build());

        assertThat(findings).extracting(Finding::criterion).containsExactlyInAnyOrderElementsOf(CRITERIA);
        assertThat(findings)
                .filteredOn(finding -> !finding.met())
                .containsExactly(new Finding(criterion, false, reason));
        assertThat(EligibilityTable.isMet(findings)).isFalse();
    }

    @Test
    void a_request_that_meets_nothing_hears_about_every_condition() {
        var builder = new FactsBuilder();
        CRITERIA.forEach(builder::failing);

        var findings = evaluate(builder.build());

        assertThat(findings).extracting(Finding::criterion).containsExactlyElementsOf(CRITERIA);
        assertThat(findings).noneMatch(Finding::met);
        assertThat(findings).extracting(Finding::reason).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"499999, true", "500000, true", "500001, false", "100000000000, false"})
    void exactly_the_maximum_may_be_asked(long amountCents, boolean met) {
        var builder = new FactsBuilder();
        builder.amountCents = amountCents;

        assertThat(finding("amount", builder).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"4, 5, false", "5, 5, true", "6, 5, true", "0, 0, true"})
    void as_many_supporters_as_the_scheme_asks_are_enough(int supporters, int minSupporters, boolean met) {
        var builder = new FactsBuilder();
        builder.supporters = supporters;
        builder.minSupporters = minSupporters;

        assertThat(finding("support", builder).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void an_initiative_may_start_on_the_day_of_receipt_but_not_before(int daysUntilStart, boolean met) {
        var builder = new FactsBuilder();
        builder.daysUntilStart = daysUntilStart;

        assertThat(finding("asked-before-start", builder).met()).isEqualTo(met);
    }

    @Test
    void no_findings_at_all_is_no_yes() {
        assertThat(EligibilityTable.isMet(List.of())).isFalse();
    }

    private Finding finding(String criterion, FactsBuilder builder) {
        return evaluate(builder.build()).stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> evaluate(Facts facts) {
        return table.evaluate(facts.inputs()).stream().map(Finding::of).toList();
    }

    /** Facts that meet every condition, until told otherwise. */
    private static final class FactsBuilder {
        boolean collective = true;
        boolean institution;
        boolean insideMunicipality = true;
        boolean themeAllowed = true;
        long amountCents = 284_000;
        int supporters = 14;
        int minSupporters = 5;
        boolean hasOwnContribution = true;
        int daysUntilStart = 60;
        boolean withinPeriod = true;

        FactsBuilder failing(String criterion) {
            switch (criterion) {
                case "collective-interest" -> collective = false;
                case "residents-initiative" -> institution = true;
                case "inside-municipality" -> insideMunicipality = false;
                case "theme" -> themeAllowed = false;
                case "amount" -> amountCents = 500_001;
                case "support" -> supporters = 4;
                case "own-contribution" -> hasOwnContribution = false;
                case "asked-before-start" -> daysUntilStart = -1;
                case "period" -> withinPeriod = false;
                default -> throw new IllegalArgumentException(criterion);
            }
            return this;
        }

        Facts build() {
            return new Facts(
                    collective,
                    institution,
                    insideMunicipality,
                    themeAllowed,
                    amountCents,
                    500_000,
                    supporters,
                    minSupporters,
                    hasOwnContribution,
                    daysUntilStart,
                    withinPeriod);
        }
    }
}
