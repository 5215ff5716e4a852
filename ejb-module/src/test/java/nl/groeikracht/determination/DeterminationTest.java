package nl.groeikracht.determination;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.Arrangement;
import nl.groeikracht.budget.DeterminationRoute;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can happen to a determination, and in which order. */
class DeterminationTest {

    private static final LocalDate ENDS = LocalDate.of(2026, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Dutch.startOf(DAY);
    private static final HearingDuty HEAR = new HearingDuty(true, "Awb 4:12 lid 2 onder b", "", "subsidy-hearing:1");
    private static final HearingDuty NO_HEARING = new HearingDuty(false, "Awb 4:7 lid 1", "", "subsidy-hearing:1");
    private static final ProposedDetermination AS_GRANTED =
            ProposedDetermination.asGranted(euros(2000), "Alles ging door.");

    @Test
    void awb_4_44_lid_3_who_is_asked_gets_the_term_of_the_arrangement() {
        var determination = onRequest();

        determination.askReport(DAY);

        assertThat(determination.state()).isEqualTo(DeterminationState.REPORT_ASKED);
        assertThat(determination.reportUntil()).contains(DAY.plusWeeks(8));
        assertThat(determination.determineBy()).isEqualTo(DAY.plusWeeks(16));
    }

    @Test
    void awb_4_13_the_term_to_determine_runs_from_the_account() {
        var determination = onRequest();
        determination.askReport(DAY);

        assertThat(determination.reported(DAY.plusDays(3))).isTrue();

        assertThat(determination.determineBy()).isEqualTo(DAY.plusDays(3).plusWeeks(8));
    }

    @Test
    void awb_4_44_lid_4_without_account_it_is_determined_ex_officio() {
        var determination = onRequest();
        determination.askReport(DAY);

        determination.reportTermEnded(DAY.plusWeeks(8));

        assertThat(determination.state()).isEqualTo(DeterminationState.TO_CHECK);
        assertThat(determination.isExOfficio(false)).isTrue();
    }

    @Test
    void awb_4_42_a_determination_above_the_grant_is_refused() {
        var above = ProposedDetermination.asGranted(Money.ofCents(200_001), "Meer.");

        refuses("refusal.aboveGrant", () -> toPropose().propose(above, NO_HEARING, 1, "bram", NOW));
    }

    @Test
    void awb_4_46_lid_1_as_granted_needs_no_ground() {
        var determination = toPropose();

        determination.propose(AS_GRANTED, NO_HEARING, 1, "bram", NOW);
        determination.decide("ilse", 1);

        assertThat(determination.state()).isEqualTo(DeterminationState.DETERMINED);
    }

    @Test
    void awb_4_46_lid_2_lower_needs_a_ground_of_the_law() {
        var groundless = new ProposedDetermination(euros(900), null, "Minder.", true, "");

        refuses("refusal.loweringGroundMissing", () -> toPropose().propose(groundless, NO_HEARING, 1, "bram", NOW));
    }

    @Test
    void awb_4_46_lid_3_costs_that_were_not_needed_are_a_ground() {
        var unneeded = new ProposedDetermination(
                euros(1500), LoweringGround.UNNECESSARY_COSTS, "De tweede tent was niet nodig.", false, "");
        var determination = toPropose();

        determination.propose(unneeded, NO_HEARING, 1, "bram", NOW);

        assertThat(determination.proposal().orElseThrow().ground().article()).isEqualTo("Awb 4:46 lid 3");
    }

    @Test
    void awb_4_12_lid_2_b_a_lower_determination_without_hearing_is_refused() {
        refuses("refusal.hearFirst", () -> toPropose().propose(lower(900), HEAR, 1, "bram", NOW));
    }

    @Test
    void awb_4_8_after_the_view_it_can_be_proposed_when_the_view_is_weighed() {
        var determination = announced(900);
        assertThat(determination.viewGiven("De helft ging door.", NOW)).isTrue();

        refuses("refusal.viewNotWeighed", () -> determination.propose(lower(900), HEAR, 1, "bram", NOW));
        determination.propose(weighed(900), HEAR, 1, "bram", NOW);

        assertThat(determination.state()).isEqualTo(DeterminationState.PROPOSED);
    }

    @Test
    void awb_4_8_who_lets_the_term_pass_was_heard() {
        var determination = announced(900);
        var after = Dutch.startOf(DAY.plusDays(15));

        determination.propose(lower(900), HEAR, 1, "bram", after);

        assertThat(determination.state()).isEqualTo(DeterminationState.PROPOSED);
    }

    @Test
    void awb_4_8_the_proposal_waits_until_the_term_for_the_view_is_over() {
        var determination = announced(900);

        refuses("refusal.determinationNotReady", () -> determination.propose(lower(900), HEAR, 1, "bram", NOW));
    }

    @Test
    void awb_4_8_less_than_what_was_announced_asks_a_new_hearing() {
        var determination = announced(900);
        determination.viewGiven("De helft ging door.", NOW);

        refuses("refusal.hearFirst", () -> determination.propose(weighed(800), HEAR, 1, "bram", NOW));
        determination.propose(weighed(950), HEAR, 1, "bram", NOW);
    }

    @Test
    void awb_4_8_a_term_for_the_view_of_no_days_is_refused() {
        refuses("refusal.supplementTerm", () -> toPropose().announce(lower(900), HEAR, DAY, "bram", NOW));
    }

    @Test
    void awb_2_4_who_proposed_does_not_decide() {
        var determination = proposed();

        refuses("refusal.assessorDecides", () -> determination.decide("bram", 1));
    }

    @Test
    void awb_3_2_a_report_that_came_after_the_proposal_is_weighed_first() {
        var determination = proposed();

        refuses("refusal.reportNotWeighed", () -> determination.decide("ilse", 2));
        assertThat(determination.state()).isEqualTo(DeterminationState.PROPOSED);
    }

    @Test
    void it_is_decided_once() {
        var determination = proposed();
        determination.decide("ilse", 1);

        refuses("refusal.determinedAlready", () -> determination.decide("ruben", 1));
    }

    @Test
    void awb_4_43_what_was_determined_with_the_grant_is_closed_after_a_look() {
        var determination = start(DeterminationRoute.DIRECT, AccountKind.NONE, 10);
        assertThat(determination.willNotHappen("Het park gaat dicht.", NOW)).isTrue();

        assertThat(determination.checked(findings(ActivityDone.NONE))).isTrue();

        assertThat(determination.state()).isEqualTo(DeterminationState.CLOSED);
    }

    @Test
    void awb_4_37_that_it_does_not_happen_can_be_reported_until_it_is_decided() {
        var determination = proposed();
        assertThat(determination.willNotHappen("Toch niet.", NOW)).isFalse();
        determination.decide("ilse", 1);

        refuses("refusal.determinedAlready", () -> determination.willNotHappen("Toch niet.", NOW));
    }

    @Test
    void awb_4_45_who_is_drawn_in_the_sample_accounts() {
        var determination = start(DeterminationRoute.EX_OFFICIO, AccountKind.NONE, 10);
        assertThat(determination.asksAccount()).isFalse();

        determination.drawn();

        assertThat(determination.asksAccount()).isTrue();
        refuses("refusal.notInSample", determination::drawn);
    }

    @Test
    void who_accounts_anyway_takes_no_part_in_a_sample() {
        refuses("refusal.notInSample", () -> onRequest().drawn());
    }

    @Test
    void awb_3_46_a_proposal_without_reasons_is_refused() {
        refuses("refusal.reasonsMissing", () -> ProposedDetermination.asGranted(euros(2000), " "));
    }

    private static Determination onRequest() {
        return start(DeterminationRoute.ON_REQUEST, AccountKind.PERFORMANCE, 0);
    }

    private static Determination start(DeterminationRoute route, AccountKind account, int percentage) {
        var arrangement = new Arrangement(Money.ZERO, null, route, account, percentage, 14, 8, 8);
        return Determination.of(
                new CaseNumber("HK-2026-0002"),
                new CaseNumber("HK-2026-0001"),
                "GM0396",
                euros(2000),
                arrangement,
                ENDS);
    }

    private static Determination toPropose() {
        var determination = onRequest();
        determination.askReport(DAY);
        determination.reported(DAY);
        determination.checked(findings(ActivityDone.ALL));
        return determination;
    }

    private static Determination proposed() {
        var determination = toPropose();
        determination.propose(AS_GRANTED, NO_HEARING, 1, "bram", NOW);
        return determination;
    }

    private static Determination announced(long amount) {
        var determination = toPropose();
        determination.announce(lower(amount), HEAR, DAY.plusDays(14), "bram", NOW);
        return determination;
    }

    private static ProposedDetermination lower(long amount) {
        return new ProposedDetermination(
                euros(amount), LoweringGround.ACTIVITIES_NOT_DONE, "De helft ging niet door.", true, "");
    }

    private static ProposedDetermination weighed(long amount) {
        return new ProposedDetermination(
                euros(amount), LoweringGround.ACTIVITIES_NOT_DONE, "De helft ging niet door.", true, "Wij telden mee.");
    }

    private static Findings findings(ActivityDone done) {
        return new Findings(done, true, "", "bram", NOW);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
