package nl.groeikracht.objection;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.RefusalGround;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTest {

    private static final CaseNumber REQUEST = CaseNumber.of("HK-2026-0137");
    private static final CaseNumber NUMBER = CaseNumber.of("HK-2026-0201");
    private static final LocalDate SENT = day("2026-11-13");
    private static final LocalDate UNTIL = day("2026-12-28");
    private static final LocalDate LAST_BY_POST = day("2027-01-04");
    private static final LocalDate TODAY = day("2026-12-01");
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static ContestedDecision contested() {
        return new ContestedDecision(
                REQUEST, DecisionKind.REFUSE, Money.ZERO, "ilse", Set.of("bram", "ilse"), NOW, SENT, UNTIL);
    }

    private static Filing filing(String grounds) {
        return new Filing(
                REQUEST,
                FilingChannel.ONLINE,
                TODAY,
                null,
                null,
                "Noor Hazelaar",
                "Lijsterhof 9\n1964 XX Heemskerk",
                "noor@example.org",
                grounds,
                true,
                "",
                false);
    }

    private static Objection received(String grounds, Timeliness timeliness) {
        return Objection.received(NUMBER, "GM0396", REQUEST, contested(), filing(grounds), timeliness, NOW);
    }

    private static Objection received() {
        return received("De tuin is voor de hele buurt.", Timeliness.IN_TIME);
    }

    private static Objection inReconsideration() {
        var objection = received();
        objection.admit("", "sanne", false);
        objection.skipHearing(NoHearingGround.WAIVED, "Zij belde dat zij niet komt.");
        return objection;
    }

    private static Objection proposed(Reconsideration outcome) {
        var objection = inReconsideration();
        objection.propose(outcome, "sanne", NOW);
        return objection;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal." + key));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, , IN_TIME",
        "2026-12-29, , LATE",
        "2027-01-03, 2026-12-28, IN_TIME_BY_POST",
        "2027-01-04, 2026-12-28, IN_TIME_BY_POST",
        "2027-01-05, 2026-12-28, LATE",
        "2027-01-03, 2026-12-29, LATE",
        "2026-11-12, , PREMATURE"
    })
    void awb_6_9_lid_2_posted_on_the_last_day_and_received_within_a_week_is_in_time(
            LocalDate received, LocalDate postmark, Timeliness expected) {
        assertThat(Timeliness.of(received, postmark, SENT, UNTIL, LAST_BY_POST)).isEqualTo(expected);
    }

    @Test
    void awb_6_10_an_objection_before_the_decision_was_sent_is_premature_and_waits() {
        assertThat(Timeliness.of(TODAY, null, null, null, null)).isEqualTo(Timeliness.PREMATURE);
        var notSent =
                new ContestedDecision(REQUEST, DecisionKind.REFUSE, Money.ZERO, "ilse", Set.of(), NOW, null, null);
        var objection =
                Objection.received(NUMBER, "GM0396", REQUEST, notSent, filing("Oneens."), Timeliness.PREMATURE, NOW);

        refused("objection.premature", () -> objection.admit("", "sanne", false));
        objection.contestedSent(SENT, UNTIL);
        objection.admit("", "sanne", false);

        assertThat(objection.state()).isEqualTo(ObjectionState.ADMITTED);
    }

    @Test
    void awb_6_11_a_late_objection_is_treated_only_with_a_reason() {
        var objection = received("Oneens.", Timeliness.LATE);

        refused("objection.excuse", () -> objection.admit(" ", "sanne", false));
        objection.admit("Zij lag in het ziekenhuis.", "sanne", false);

        assertThat(objection.excused()).isTrue();
    }

    @Test
    void awb_6_7_a_late_objection_without_excuse_ends_inadmissible_and_never_founded() {
        var objection = received("Oneens.", Timeliness.LATE);
        objection.findInadmissible("Een dag te laat, zonder reden.", false, "sanne");

        refused(
                "objection.notExcused",
                () -> objection.propose(Reconsideration.granted(euros(500), "Toch."), "sanne", NOW));
        objection.propose(Reconsideration.inadmissible("Een dag te laat."), "sanne", NOW);

        assertThat(objection.hearing().orElseThrow().skipped()).isEqualTo(NoHearingGround.INADMISSIBLE);
    }

    @Test
    void awb_6_3_an_objection_against_a_preparatory_act_is_inadmissible_unless_it_hits_directly() {
        var step = ContestedDecision.preparatory(REQUEST, Set.of(), NOW, UNTIL);
        var objection = Objection.received(NUMBER, "GM0396", REQUEST, step, filing("Oneens."), Timeliness.IN_TIME, NOW);

        refused("objection.preparatory", () -> objection.admit("", "sanne", false));
        objection.findInadmissible("Een vraag om aanvulling is geen besluit.", false, "sanne");
        refused(
                "objection.preparatory",
                () -> objection.propose(Reconsideration.granted(euros(5), "Toch."), "sanne", NOW));
    }

    @Test
    void awb_1_2_an_objection_of_who_has_no_direct_interest_is_only_inadmissible() {
        var objection = received();
        objection.findInadmissible("Hij woont in een andere stad.", true, "sanne");

        for (var other : List.of(Reconsideration.unfounded("Nee."), Reconsideration.granted(euros(5), "Toch."))) {
            refused("objection.withoutInterest", () -> objection.propose(other, "sanne", NOW));
        }
        var inadmissible = Reconsideration.inadmissible("Hij woont in een andere stad.");
        objection.propose(inadmissible, "sanne", NOW);
        assertThat(new ObjectionWords().legalBasis(inadmissible, objection.inadmissibleUnder(), "Regeling, artikel 3"))
                .contains("artikel 1:2, 7:1 en 8:1");
    }

    @Test
    void awb_6_15_lid_3_the_day_on_which_it_came_in_at_the_wrong_body_decides_whether_it_is_in_time() {
        var sentOn = forwarded(UNTIL.plusDays(9), UNTIL);
        var late = forwarded(UNTIL.plusDays(9), UNTIL.plusDays(1));

        assertThat(Timeliness.of(sentOn.filedOn(), null, SENT, UNTIL, LAST_BY_POST))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(late.filedOn(), null, SENT, UNTIL, LAST_BY_POST))
                .isEqualTo(Timeliness.LATE);
        refused("objection.elsewhere", () -> forwarded(UNTIL, UNTIL.plusDays(1)));
    }

    private static Filing forwarded(LocalDate received, LocalDate elsewhere) {
        return new Filing(
                REQUEST,
                FilingChannel.COUNTER,
                received,
                null,
                elsewhere,
                "Noor",
                "",
                null,
                "Oneens.",
                true,
                "",
                false);
    }

    @Test
    void awb_6_6_nothing_is_inadmissible_before_repair_was_asked() {
        var objection = received("", Timeliness.IN_TIME);

        refused("objection.repairFirst", () -> objection.findInadmissible("Geen redenen.", false, "sanne"));
        refused("objection.groundsMissing", () -> objection.admit("", "sanne", false));
        refused("objection.repairTerm", () -> objection.askRepair(List.of("Redenen"), TODAY, "sanne", TODAY));
        refused("objection.repairItems", () -> objection.askRepair(List.of(), TODAY.plusDays(14), "sanne", TODAY));
        objection.askRepair(List.of("Waarom u het niet eens bent"), TODAY.plusDays(14), "sanne", TODAY);
        objection.repairTermEnded();
        objection.findInadmissible("De redenen kwamen niet.", false, "sanne");

        assertThat(objection.state()).isEqualTo(ObjectionState.IN_RECONSIDERATION);
    }

    @Test
    void awb_6_5_lid_1_d_the_grounds_may_follow_within_the_term_for_repair() {
        var objection = received("", Timeliness.IN_TIME);
        objection.askRepair(List.of("Waarom u het niet eens bent"), TODAY.plusDays(14), "sanne", TODAY);

        assertThat(objection.repair("De tuin is van iedereen.", TODAY.plusDays(3)))
                .isTrue();

        objection.admit("", "sanne", false);
        assertThat(objection.grounds()).isEqualTo("De tuin is van iedereen.");
    }

    @Test
    void awb_7_3_no_hearing_is_left_out_without_a_ground_and_a_reason() {
        var objection = received();
        objection.admit("", "sanne", false);

        refused("objection.noHearingReason", () -> objection.skipHearing(null, "Geen tijd."));
        refused("objection.noHearingReason", () -> objection.skipHearing(NoHearingGround.WAIVED, " "));
    }

    @Test
    void awb_7_3_e_who_was_not_heard_since_the_objection_is_met_is_not_turned_down() {
        var objection = received();
        objection.admit("", "sanne", false);
        objection.skipHearing(NoHearingGround.MET, "Zij krijgt alles.");

        refused(
                "objection.heardUnlessMet",
                () -> objection.propose(Reconsideration.unfounded("Toch niet."), "sanne", NOW));
    }

    @Test
    void awb_7_7_a_report_is_made_after_the_hearing() {
        var objection = received();
        objection.admit("", "sanne", false);
        objection.planHearing(day("2026-12-15"), "14.00 uur", "Gemeentehuis");

        refused("objection.notHeardYet", () -> objection.heard("Sanne", "Verslag.", "", null, "sanne", NOW));
        objection.heard("Sanne", "Verslag.", "", null, "sanne", Dutch.startOf(day("2026-12-15")));

        assertThat(objection.hearing().orElseThrow().isHeld()).isTrue();
    }

    @Test
    void awb_7_13_lid_7_who_does_not_follow_the_commission_says_why() {
        var objection = received();
        objection.admit("", "sanne", true);
        objection.planHearing(day("2026-12-15"), "14.00 uur", "Gemeentehuis");
        var after = Dutch.startOf(day("2026-12-15"));
        refused("objection.adviceMissing", () -> objection.heard("De commissie", "Verslag.", "", null, "sanne", after));
        objection.heard("De commissie", "Verslag.", "Verklaar het gegrond.", Verdict.FOUNDED, "sanne", after);

        refused(
                "objection.deviation",
                () -> objection.propose(Reconsideration.unfounded("De regels zijn helder."), "sanne", NOW));
        objection.propose(Reconsideration.granted(euros(500), "Wij volgen het advies."), "sanne", NOW);
    }

    @Test
    void awb_10_3_lid_3_who_took_the_contested_decision_does_not_decide_on_the_objection() {
        var objection = proposed(Reconsideration.unfounded("De regels zijn helder."));

        refused("objection.ownDecision", () -> objection.decide(Reconsideration.unfounded("Zo is het."), "ilse"));
        refused("objection.proposerDecides", () -> objection.decide(Reconsideration.unfounded("Zo is het."), "sanne"));
        objection.decide(Reconsideration.unfounded("De regels zijn helder."), "ruben");

        assertThat(objection.state()).isEqualTo(ObjectionState.UNFOUNDED);
        refused("objection.notReady", () -> objection.decide(Reconsideration.unfounded("Nog eens."), "ruben"));
    }

    @Test
    void awb_7_11_a_founded_objection_gets_a_new_decision_in_place_of_the_old() {
        refused(
                "objection.newDecision",
                () -> new Reconsideration(Verdict.FOUNDED, null, null, null, "Omdat.", "", "", null, ""));
        refused("nothingGranted", () -> Reconsideration.granted(Money.ZERO, "Omdat."));
        assertThat(Reconsideration.granted(euros(500), "Omdat.").givesMoney()).isTrue();
        assertThat(Reconsideration.refusedOn(RefusalGround.CONDITIONS_NOT_MET, "Omdat.")
                        .givesMoney())
                .isFalse();
    }

    @Test
    void awb_7_12_lid_1_a_decision_has_its_reasons() {
        refused("reasonsMissing", () -> Reconsideration.unfounded(" "));
    }

    @Test
    void awb_6_22_a_defect_that_harms_nobody_is_passed_over_and_the_letter_says_so() {
        var passedOver = new Reconsideration(
                Verdict.UNFOUNDED, null, null, null, "De regels zijn helder.", "De datum klopte niet.", "", null, "");

        var words = new ObjectionWords();
        assertThat(words.reasons(passedOver, false)).contains("Niemand heeft daar last van", "De datum klopte niet.");
        assertThat(words.legalBasis(passedOver, "", "Regeling, artikel 3")).contains("7:11, 6:22");
    }

    @Test
    void awb_7_15_lid_2_costs_are_paid_only_with_a_founded_objection_and_a_reason() {
        var unfounded = Reconsideration.unfounded("De regels zijn helder.");
        var founded = Reconsideration.granted(euros(500), "Omdat.");

        refused("objection.costsUnfounded", () -> unfounded.withCosts(euros(647), "Een gemachtigde."));
        refused("objection.costsReason", () -> founded.withCosts(euros(647), ""));
        assertThat(founded.withCosts(euros(647), "Een gemachtigde.").costs()).isEqualTo(euros(647));
    }

    @Test
    void awb_7_15_lid_4_legal_help_is_paid_by_points_and_the_weight_of_the_case() {
        var onPaper = new ObjectionCosts(euros(647), false);
        var heard = new ObjectionCosts(euros(647), true);

        assertThat(onPaper.amount(ObjectionCosts.Weight.AVERAGE)).isEqualTo(euros(647));
        assertThat(heard.amount(ObjectionCosts.Weight.AVERAGE)).isEqualTo(euros(1_294));
        assertThat(heard.amount(ObjectionCosts.Weight.HEAVY)).isEqualTo(euros(1_941));
        assertThat(onPaper.amount(ObjectionCosts.Weight.VERY_LIGHT)).isEqualTo(Money.ofCents(16_175));
    }

    @Test
    void awb_7_10_lid_3_is_used_once_in_time_and_for_six_weeks_at_most() {
        var objection = received();
        var deadline = day("2027-02-08");

        refused("objection.postponedTooLong", () -> objection.postpone(7, 6, "Ziekte.", TODAY, deadline));
        refused("objection.postponedLate", () -> objection.postpone(6, 6, "Ziekte.", deadline.plusDays(1), deadline));
        objection.postpone(6, 6, "Ziekte.", TODAY, deadline);
        refused("objection.postponedBefore", () -> objection.postpone(1, 6, "Nog meer.", TODAY, deadline));
    }

    @Test
    void awb_7_10_lid_4_with_consent_the_decision_may_come_later_still() {
        var objection = received();
        var deadline = day("2027-03-22");

        refused("objection.agreedEarlier", () -> objection.postponeByConsent(deadline, "In overleg.", TODAY, deadline));
        objection.postponeByConsent(deadline.plusDays(30), "In overleg.", TODAY, deadline);

        assertThat(objection.postponements())
                .singleElement()
                .satisfies(one -> assertThat(one.isAgreed()).isTrue());
    }

    @Test
    void awb_6_21_an_objection_is_withdrawn_until_it_is_decided() {
        var objection = proposed(Reconsideration.unfounded("De regels zijn helder."));

        assertThat(objection.withdraw("Het is goed zo.", NOW)).isTrue();
        assertThat(objection.withdraw("Het is goed zo.", NOW)).isFalse();
        refused("objection.notReady", () -> objection.decide(Reconsideration.unfounded("Toch."), "ruben"));

        var decided = proposed(Reconsideration.unfounded("De regels zijn helder."));
        decided.decide(Reconsideration.unfounded("De regels zijn helder."), "ruben");
        refused("objection.notReady", () -> decided.withdraw("Te laat.", NOW));
    }

    @Test
    void what_is_sent_back_is_proposed_anew() {
        var objection = proposed(Reconsideration.unfounded("De regels zijn helder."));
        objection.sendBack("Wat zei de bewoner over de bomen?");

        assertThat(objection.state()).isEqualTo(ObjectionState.IN_RECONSIDERATION);
        objection.propose(Reconsideration.unfounded("Ook de bomen helpen niet."), "sanne", NOW);
        assertThat(objection.question()).isNull();
    }

    @Test
    void a_postmark_after_the_receipt_is_refused() {
        refused(
                "objection.postmark",
                () -> new Filing(
                        REQUEST,
                        FilingChannel.POST,
                        TODAY,
                        TODAY.plusDays(1),
                        null,
                        "Noor",
                        "",
                        null,
                        "",
                        true,
                        "",
                        false));
    }
}
