package nl.groeikracht.withdrawal;

import static nl.groeikracht.shared.Money.ZERO;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.withdrawal.ChangeGround.ACTIVITIES_NOT_DONE;
import static nl.groeikracht.withdrawal.ChangeGround.CIRCUMSTANCES_CHANGED;
import static nl.groeikracht.withdrawal.ChangeGround.DETERMINATION_WAS_WRONG;
import static nl.groeikracht.withdrawal.ChangeGround.GRANT_INCORRECT;
import static nl.groeikracht.withdrawal.ChangeGround.NEW_FACTS;
import static nl.groeikracht.withdrawal.ChangeGround.OBLIGATIONS_BROKEN_LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.groeikracht.legal.Term;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.legal.TermUnit;
import nl.groeikracht.legal.WorkingDays;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DeterminedSubsidy;
import nl.groeikracht.subsidy.ViewManner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of a subsidy allows what the law allows, and nothing else. */
class GrantChangeTest {

    private static final CaseNumber REQUEST = new CaseNumber("HK-2026-0001");
    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final LocalDate TODAY = Dutch.dateOf(NOW);
    private static final LocalDate DETERMINED = LocalDate.of(2025, 6, 1);
    private static final LocalDate UNTIL = TODAY.plusDays(14);
    private static final ChangeHearing NOT_NEEDED = new ChangeHearing(false, "Awb 4:8", "", "subsidy-hearing:1");
    private static final ChangeHearing NEEDED =
            new ChangeHearing(true, "Awb 4:12 lid 2 onder c", "", "subsidy-hearing:1");

    // Grounds and moments

    @ParameterizedTest
    @EnumSource(
            value = ChangeGround.class,
            names = {"ACTIVITIES_NOT_DONE", "OBLIGATIONS_NOT_MET", "WRONG_DATA", "GRANT_WAS_WRONG"})
    void awb_4_48_lid_1_before_the_determination_on_four_grounds(ChangeGround ground) {
        var withdrawn = ProposedChange.back(ZERO, ground, "Gaat niet door.");

        assertThat(decided(withdrawn, before()).state()).isEqualTo(ChangeState.DECIDED);
        refused("refusal.changeDetermined", () -> opened().propose(withdrawn, NOT_NEEDED, after(), "bram", NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeGround.class,
            names = {"NEW_FACTS", "DETERMINATION_WAS_WRONG", "OBLIGATIONS_BROKEN_LATER"})
    void awb_4_49_lid_1_after_the_determination_on_three_grounds(ChangeGround ground) {
        var lowered = new ProposedChange(euros(300), ground, "Onjuist.", false, DETERMINED.plusDays(9), null, null, "");

        assertThat(decided(lowered, after()).state()).isEqualTo(ChangeState.DECIDED);
        refused("refusal.changeNotDetermined", () -> opened().propose(lowered, NOT_NEEDED, before(), "bram", NOW));
    }

    @Test
    void awb_4_49_lid_3_a_determination_is_not_changed_after_five_years() {
        var wrong = ProposedChange.back(euros(300), DETERMINATION_WAS_WRONG, "Onjuist.");
        var lastDay = LocalDate.of(2030, 6, 1);

        opened().propose(wrong, NOT_NEEDED, after(lastDay), "bram", NOW);
        refused(
                "refusal.changeTooLate",
                () -> opened().propose(wrong, NOT_NEEDED, after(lastDay.plusDays(1)), "bram", NOW));
    }

    @Test
    void awb_4_49_lid_3_what_was_in_time_when_it_was_proposed_can_be_too_late_when_it_is_decided() {
        var change = opened();
        var lastDay = LocalDate.of(2030, 6, 1);
        change.propose(ProposedChange.back(ZERO, NEW_FACTS, "Onjuist."), NOT_NEEDED, after(lastDay), "bram", NOW);

        refused("refusal.changeTooLate", () -> decide(change, after(lastDay.plusDays(1)), "ilse"));
    }

    @Test
    void awb_4_49_lid_3_for_a_broken_obligation_the_five_years_run_from_that_day() {
        var today = LocalDate.of(2032, 1, 1);
        var broken = LocalDate.of(2027, 3, 1);

        opened().propose(broken(broken), NOT_NEEDED, after(today), "bram", NOW);
        refused(
                "refusal.changeTooLate",
                () -> opened().propose(broken(LocalDate.of(2026, 12, 1)), NOT_NEEDED, after(today), "bram", NOW));
        refused(
                "refusal.breachBeforeDetermination",
                () -> opened().propose(broken(DETERMINED.minusDays(1)), NOT_NEEDED, after(), "bram", NOW));
        refused("refusal.breachDay", () -> opened().propose(broken(null), NOT_NEEDED, after(), "bram", NOW));
    }

    @Test
    void awb_4_50_lid_1_changed_circumstances_count_only_after_a_reasonable_term() {
        var earliest = before().earliestEffect();

        assertThat(earliest).isEqualTo(TODAY.plusWeeks(4).plusDays(1));
        refused(
                "refusal.changeTermTooShort",
                () -> opened().propose(future(earliest.minusDays(1), ZERO), NOT_NEEDED, before(), "bram", NOW));
        refused(
                "refusal.changeTermTooShort",
                () -> opened().propose(future(null, ZERO), NOT_NEEDED, before(), "bram", NOW));
        opened().propose(future(earliest, ZERO), NOT_NEEDED, before(), "bram", NOW);
    }

    @Test
    void awb_4_50_lid_2_a_change_for_the_future_says_what_damage_is_paid() {
        var day = before().earliestEffect();

        refused(
                "refusal.compensationMissing",
                () -> opened().propose(future(day, null), NOT_NEEDED, before(), "bram", NOW));
        var change = decided(future(day, euros(40)), before());
        assertThat(change.proposal().orElseThrow().compensation()).isEqualTo(euros(40));
    }

    @Test
    void awb_4_50_lid_1_it_works_later_and_what_works_back_does_not() {
        assertThat(Arrays.stream(ChangeGround.values()).filter(ChangeGround::isForTheFuture))
                .containsExactly(GRANT_INCORRECT, CIRCUMSTANCES_CHANGED);
        var back = new ProposedChange(ZERO, ACTIVITIES_NOT_DONE, "Niet gedaan.", false, TODAY, TODAY, ZERO, "");
        assertThat(back.effectiveOn()).isNull();
        assertThat(back.compensation()).isNull();
        assertThat(back.breachOn()).isNull();
    }

    @Test
    void a_change_never_gives_more_and_never_as_much() {
        refused(
                "refusal.changeNotLower",
                () -> opened().propose(
                                ProposedChange.back(euros(500), ACTIVITIES_NOT_DONE, "x"),
                                NOT_NEEDED,
                                before(),
                                "bram",
                                NOW));
        refused(
                "refusal.changeNotLower",
                () -> opened().propose(
                                ProposedChange.back(euros(501), ACTIVITIES_NOT_DONE, "x"),
                                NOT_NEEDED,
                                before(),
                                "bram",
                                NOW));
    }

    @Test
    void awb_3_46_a_change_has_a_ground_and_reasons() {
        refused("refusal.reasonsMissing", () -> ProposedChange.back(ZERO, ACTIVITIES_NOT_DONE, " "));
        refused("refusal.changeGroundMissing", () -> ProposedChange.back(ZERO, null, "Reden"));
    }

    // Hearing

    @Test
    void awb_4_12_lid_2_who_must_be_heard_is_heard_first() {
        var change = opened();
        refused("refusal.hearFirst", () -> change.propose(withdrawn(), NEEDED, before(), "bram", NOW));

        change.announce(withdrawn(), NEEDED, before(), UNTIL, "bram", NOW);
        refused("refusal.changeNotReady", () -> change.propose(withdrawn(), NEEDED, before(), "bram", NOW));
        assertThat(change.viewGiven(ViewManner.ORAL, "Het regende.", NOW)).isTrue();
        refused("refusal.viewNotWeighed", () -> change.propose(withdrawn(), NEEDED, before(), "bram", NOW));
        change.propose(weighed(ZERO), NEEDED, before(), "bram", NOW);

        assertThat(change.state()).isEqualTo(ChangeState.PROPOSED);
    }

    @Test
    void awb_4_8_who_says_nothing_was_heard_and_nobody_is_heard_on_something_else() {
        var change = opened();
        change.announce(lowered(euros(200)), NEEDED, before(), UNTIL, "bram", NOW);
        var later = before(UNTIL.plusDays(1));

        assertThat(change.viewGiven(ViewManner.WRITTEN, "Te laat.", Dutch.startOf(UNTIL.plusDays(1))))
                .isFalse();
        refused("refusal.hearFirst", () -> change.propose(withdrawn(), NEEDED, later, "bram", NOW));
        change.propose(lowered(euros(300)), NEEDED, later, "bram", NOW);
    }

    @Test
    void awb_4_8_the_term_to_react_is_after_today() {
        refused("refusal.viewTerm", () -> opened().announce(withdrawn(), NEEDED, before(), TODAY, "bram", NOW));
        refused("refusal.viewTerm", () -> opened().announce(withdrawn(), NEEDED, before(), null, "bram", NOW));
    }

    // Deciding

    @Test
    void who_proposes_does_not_decide() {
        var change = proposed();

        refused("refusal.proposerDecides", () -> decide(change, before(), "bram"));
        refused("refusal.proposerDecides", () -> change.keep("Laat maar.", "bram", NOW));
        refused("refusal.proposerDecides", () -> change.sendBack("Waarom?", "bram"));
    }

    @Test
    void it_is_decided_once() {
        var change = proposed();
        assertThat(decide(change, before(), "ilse")).isEqualTo(euros(500));

        refused("refusal.changeDone", () -> decide(change, before(), "ilse"));
        refused("refusal.changeDone", () -> change.propose(withdrawn(), NOT_NEEDED, before(), "bram", NOW));
        change.tookEffect();
        assertThat(change.state()).isEqualTo(ChangeState.EFFECTIVE);
        refused("refusal.changeDone", change::tookEffect);
    }

    @Test
    void what_was_determined_after_the_proposal_is_not_changed_as_if_it_was_not() {
        var change = proposed();

        refused("refusal.changeDetermined", () -> decide(change, after(), "ilse"));
        assertThat(change.state()).isEqualTo(ChangeState.PROPOSED);
    }

    @Test
    void what_became_less_after_the_proposal_is_not_lowered_to_more() {
        var change = opened();
        change.propose(lowered(euros(300)), NOT_NEEDED, before(), "bram", NOW);
        var meanwhile = frame(euros(200), null, TODAY);

        refused("refusal.changeNotLower", () -> decide(change, meanwhile, "ilse"));
    }

    @Test
    void awb_3_4_changing_is_a_choice() {
        var kept = proposed();
        kept.keep("De buren deden wat zij konden.", "ilse", NOW);
        assertThat(kept.state()).isEqualTo(ChangeState.NOT_CHANGED);

        var stopped = opened();
        stopped.stop("Het feest is verplaatst.", TODAY);
        assertThat(stopped.state()).isEqualTo(ChangeState.STOPPED);
    }

    // Words

    @Test
    void awb_3_47_the_letter_names_the_article() {
        assertThat(ChangeWords.basis("artikel 3 van de Regeling", NEW_FACTS))
                .isEqualTo("artikel 3 van de Regeling en op artikel 4:49, eerste lid, onderdeel a, van de Algemene wet"
                        + " bestuursrecht");
    }

    @Test
    void awb_3_46_the_letter_says_what_changes_and_what_that_means() {
        assertThat(ChangeWords.decided(withdrawn(), euros(500), euros(500)))
                .contains(
                        "trekken uw subsidie", "500", "in.", "vanaf de dag waarop u de subsidie kreeg", "terugbetalen");
        assertThat(ChangeWords.decided(future(LocalDate.of(2026, 4, 1), euros(40)), euros(500), ZERO))
                .contains("verlagen", "1 april 2026", "schade", "40")
                .doesNotContain("terugbetalen");
    }

    private static ProposedChange withdrawn() {
        return ProposedChange.back(ZERO, ACTIVITIES_NOT_DONE, "Het feest ging niet door.");
    }

    private static ProposedChange lowered(Money to) {
        return ProposedChange.back(to, ACTIVITIES_NOT_DONE, "Het feest was kleiner.");
    }

    private static ProposedChange weighed(Money to) {
        return new ProposedChange(
                to, ACTIVITIES_NOT_DONE, "Niet door.", false, null, null, null, "Regen is geen overmacht.");
    }

    private static ProposedChange broken(LocalDate on) {
        return new ProposedChange(
                euros(300), OBLIGATIONS_BROKEN_LATER, "De bank is verkocht.", false, on, null, null, "");
    }

    private static ProposedChange future(LocalDate on, Money compensation) {
        return new ProposedChange(
                euros(300), CIRCUMSTANCES_CHANGED, "Het plein wordt bebouwd.", false, null, on, compensation, "");
    }

    private static GrantChange opened() {
        return new GrantChange(
                new CaseNumber("HK-2026-0009"), REQUEST, "GM0396", "Het feest ging niet door.", "bram", NOW);
    }

    private static GrantChange proposed() {
        var change = opened();
        change.propose(withdrawn(), NOT_NEEDED, before(), "bram", NOW);
        return change;
    }

    private static GrantChange decided(ProposedChange proposal, ChangeFrame frame) {
        var change = opened();
        change.propose(proposal, NOT_NEEDED, frame, "bram", NOW);
        decide(change, frame, "ilse");
        return change;
    }

    private static Money decide(GrantChange change, ChangeFrame frame, String by) {
        return change.decide(frame, by, "het college", "regel 1", NOW);
    }

    private static ChangeFrame before() {
        return before(TODAY);
    }

    private static ChangeFrame before(LocalDate today) {
        return frame(euros(500), null, today);
    }

    private static ChangeFrame after() {
        return after(TODAY);
    }

    private static ChangeFrame after(LocalDate today) {
        return frame(euros(500), new DeterminedSubsidy(REQUEST, DETERMINED), today);
    }

    private static ChangeFrame frame(Money granted, DeterminedSubsidy determined, LocalDate today) {
        return new ChangeFrame(
                granted,
                determined,
                today,
                Term.weeks(4, TermSource.AUTHORITY, "Awb 4:50 lid 1"),
                new Term(5, TermUnit.YEARS, TermSource.LAW, "Awb 4:49 lid 3"),
                new WorkingDays(Set.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
