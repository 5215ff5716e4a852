package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.TermChange.Kind.APPLICANT_DELAY;
import static nl.groeikracht.subsidy.TermChange.Kind.CONSENT;
import static nl.groeikracht.subsidy.TermChange.Kind.DELAY;
import static nl.groeikracht.subsidy.TermChange.Kind.EXTENSION;
import static nl.groeikracht.subsidy.TermChange.Kind.FORCE_MAJEURE;
import static nl.groeikracht.subsidy.TermChange.Kind.RESUMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.Term;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.legal.WorkingDays;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

class TermChangeTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 30);
    private static final Term REASONABLE = Term.weeks(8, TermSource.LAW, "Awb 4:13 lid 2");
    private static final Term OF_THE_ORDINANCE = Term.weeks(8, TermSource.ORDINANCE, "Verordening art. 6");

    private static DecisionClock clock(Term term, ClockEvent... more) {
        var events = new ArrayList<>(List.of(ClockEvent.received(RECEIVED)));
        events.addAll(List.of(more));
        return DecisionClock.of(term, events, new WorkingDays(Set.of()));
    }

    private static TermChange change(TermChange.Kind kind, LocalDate from, LocalDate until) {
        return new TermChange(kind, from, until, "Daarom.");
    }

    private static void refused(String key, TermChange change, DecisionClock clock, LocalDate today) {
        assertThatThrownBy(() -> change.event(clock, today))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void awb_4_14_lid_1_a_delay_is_announced_before_the_end_of_the_term() {
        var delay = change(DELAY, null, LAST.plusWeeks(3));

        assertThat(delay.event(clock(OF_THE_ORDINANCE), LAST).until()).isEqualTo(LAST.plusWeeks(3));
        assertThat(delay.article(clock(OF_THE_ORDINANCE))).isEqualTo("Awb 4:14 lid 1");
        refused("refusal.termOver", delay, clock(OF_THE_ORDINANCE), LAST.plusDays(1));
    }

    @Test
    void awb_4_13_lid_1_extra_time_is_taken_once_before_the_end_and_only_where_the_scheme_gives_it() {
        var extension = change(EXTENSION, null, null);
        var calendar = new WorkingDays(Set.of());
        var receipt = ClockEvent.received(RECEIVED);
        var extendable = DecisionClock.of(OF_THE_ORDINANCE, 6, List.of(receipt), calendar);
        var extended = DecisionClock.of(
                OF_THE_ORDINANCE,
                6,
                List.of(receipt, ClockEvent.of(ClockEvent.Kind.EXTENDED, LAST.minusDays(2))),
                calendar);

        assertThat(extension.event(extendable, LAST).kind()).isEqualTo(ClockEvent.Kind.EXTENDED);
        assertThat(extension.article(extendable)).isEqualTo("Verordening art. 6");
        refused("refusal.termOver", extension, extendable, LAST.plusDays(1));
        refused("refusal.noExtension", extension, extended, LAST);
        refused("refusal.noExtension", extension, clock(OF_THE_ORDINANCE), LAST);
    }

    @Test
    void awb_4_14_lid_1_a_new_day_is_later_than_the_one_that_was_told() {
        var told = new ClockEvent(ClockEvent.Kind.DELAY_ANNOUNCED, LAST.minusDays(9), LAST.plusWeeks(3));

        refused("refusal.delayUntil", change(DELAY, null, LAST), clock(OF_THE_ORDINANCE), LAST);
        refused("refusal.delayUntil", change(DELAY, null, null), clock(OF_THE_ORDINANCE), LAST);
        refused("refusal.delayUntil", change(DELAY, null, LAST.plusWeeks(3)), clock(OF_THE_ORDINANCE, told), LAST);
        assertThat(change(DELAY, null, LAST.plusWeeks(4)).event(clock(OF_THE_ORDINANCE, told), LAST))
                .isNotNull();
    }

    @Test
    void awb_4_14_lid_3_without_a_term_of_its_own_a_delay_is_announced_once() {
        var told = new ClockEvent(ClockEvent.Kind.DELAY_ANNOUNCED, LAST.minusDays(9), LAST.plusWeeks(3));
        var delay = change(DELAY, null, LAST.plusWeeks(5));

        assertThat(delay.article(clock(REASONABLE))).isEqualTo("Awb 4:14 lid 3");
        assertThat(delay.event(clock(REASONABLE), LAST)).isNotNull();
        refused("refusal.delayOnce", delay, clock(REASONABLE, told), LAST);
    }

    @Test
    void awb_4_15_lid_2_a_a_consent_names_a_term_that_comes_after_it() {
        var day = RECEIVED.plusDays(7);

        assertThat(change(CONSENT, day, day.plusDays(14)).event(clock(REASONABLE), day))
                .isNotNull();
        refused("refusal.suspensionUntil", change(CONSENT, day, day), clock(REASONABLE), day);
        refused("refusal.suspensionUntil", change(CONSENT, day, null), clock(REASONABLE), day);
    }

    @Test
    void awb_4_15_lid_2_b_a_delay_by_the_applicant_lies_between_receipt_and_today() {
        var today = RECEIVED.plusDays(7);

        assertThat(change(APPLICANT_DELAY, today, today).event(clock(REASONABLE), today))
                .isNotNull();
        refused("refusal.suspensionFrom", change(APPLICANT_DELAY, null, today), clock(REASONABLE), today);
        refused(
                "refusal.suspensionFrom",
                change(APPLICANT_DELAY, RECEIVED.minusDays(1), today),
                clock(REASONABLE),
                today);
        refused(
                "refusal.suspensionFrom",
                change(APPLICANT_DELAY, today.plusDays(1), today.plusDays(2)),
                clock(REASONABLE),
                today);
    }

    @Test
    void awb_4_15_lid_2_c_a_year_that_is_a_slip_of_the_pen_is_refused() {
        var today = RECEIVED.plusDays(7);

        refused("refusal.suspensionUntil", change(FORCE_MAJEURE, today, today.plusYears(30)), clock(REASONABLE), today);
    }

    @Test
    void awb_4_15_lid_4_only_what_stands_still_can_go_on_again() {
        var today = RECEIVED.plusDays(7);
        var forceMajeure = new ClockEvent(ClockEvent.Kind.FORCE_MAJEURE, today.minusDays(2), today.plusDays(9));
        var consent = new ClockEvent(ClockEvent.Kind.CONSENT_GIVEN, today.minusDays(2), today.plusDays(9));
        var resumed = change(RESUMED, null, null);

        refused("refusal.nothingSuspended", resumed, clock(REASONABLE), today);
        refused("refusal.nothingSuspended", resumed, clock(REASONABLE, consent), today);
        var end = resumed.event(clock(REASONABLE, forceMajeure), today);
        assertThat(clock(REASONABLE, forceMajeure, end).suspendedDays()).isEqualTo(2);
        assertThat(resumed.article(clock(REASONABLE))).isEqualTo("Awb 4:15 lid 4");
    }
}
