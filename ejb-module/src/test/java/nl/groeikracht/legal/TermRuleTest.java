package nl.groeikracht.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermRuleTest {

    private static final TermRule OBJECTION = forward(Term.weeks(6, TermSource.LAW, "Awb 6:7"));

    private static TermRule forward(Term term) {
        return new TermRule("rule", "Regel", term, TermDirection.FORWARD);
    }

    private static TermCalculation of(TermRule rule, String from) {
        return rule.calculate(LocalDate.parse(from), TermTest.CALENDAR);
    }

    @Test
    void atw_1_lid_1_the_calculation_names_each_day_that_it_skips() {
        var calculation = of(OBJECTION, "2026-11-13");

        assertThat(calculation.end()).isEqualTo("2026-12-28");
        assertThat(calculation.steps())
                .extracting(TermStep::kind)
                .containsExactly(
                        TermStep.Kind.COUNTED,
                        TermStep.Kind.NON_WORKING_DAY,
                        TermStep.Kind.NON_WORKING_DAY,
                        TermStep.Kind.NON_WORKING_DAY);
        assertThat(calculation.steps().subList(1, 4))
                .extracting(TermStep::reason)
                .containsExactly(
                        NonWorkingDay.Reason.CHRISTMAS, NonWorkingDay.Reason.BOXING_DAY, NonWorkingDay.Reason.SUNDAY);
        assertThat(calculation.articles()).containsExactly("Awb 6:7", "Atw art. 3 lid 1", "Atw art. 1 lid 1");
    }

    @Test
    void atw_2_the_calculation_tells_when_two_working_days_are_needed() {
        var calculation = of(forward(Term.days(3, TermSource.LAW, "Awb")), "2026-04-02");

        assertThat(calculation.end()).isEqualTo("2026-04-08");
        assertThat(calculation.steps()).extracting(TermStep::kind).contains(TermStep.Kind.TWO_WORKING_DAYS);
    }

    @Test
    void atw_4_and_5_the_calculation_tells_why_a_term_is_not_lengthened() {
        assertThat(kindsOf(Term.weeks(8, TermSource.ORDINANCE, "Verordening")))
                .contains(TermStep.Kind.NOT_LENGTHENED_BY_SOURCE);
        assertThat(kindsOf(Term.weeks(13, TermSource.LAW, "Awb 4:56"))).contains(TermStep.Kind.NOT_LENGTHENED_TOO_LONG);
        assertThat(kindsOf(new Term(42, TermUnit.DAYS, TermSource.LAW, "Awb 4:17 lid 1", TermLengthening.NEVER)))
                .contains(TermStep.Kind.NOT_LENGTHENED_BY_RULE);
        assertThat(kindsOf(Term.weeks(6, TermSource.LAW, "Awb 6:7"))).contains(TermStep.Kind.ENDS_ON_WORKING_DAY);
    }

    private static List<TermStep.Kind> kindsOf(Term term) {
        return of(forward(term), "2026-11-04").steps().stream()
                .map(TermStep::kind)
                .toList();
    }

    @Test
    void atw_1_lid_2_what_is_counted_back_says_so() {
        var rule = new TermRule(
                "before", "Vóór", Term.weeks(8, TermSource.ORDINANCE, "Verordening"), TermDirection.BACKWARD);

        assertThat(of(rule, "2027-02-19").end()).isEqualTo("2026-12-25");
        assertThat(of(rule, "2027-02-19").articles()).containsExactly("Verordening", "Atw art. 1 lid 2");
    }

    @Property
    void the_steps_lead_from_the_event_to_the_end(
            @ForAll @IntRange(min = 1, max = 90) int days, @ForAll @IntRange(max = 8_000) int day) {
        var from = LocalDate.of(2015, 1, 1).plusDays(day);
        var calculation = forward(Term.days(days, TermSource.LAW, "Awb")).calculate(from, TermTest.CALENDAR);
        var moved = calculation.steps().stream().mapToLong(TermStep::days).sum();

        assertThat(from.plusDays(moved)).isEqualTo(calculation.end());
    }
}
