package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.DistributionProcess;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.distribution.DistributionOverview;
import nl.groeikracht.distribution.RoundAdvice;
import nl.groeikracht.distribution.RoundConfirmation;
import nl.groeikracht.distribution.RoundDrawing;
import nl.groeikracht.distribution.RoundFixing;
import nl.groeikracht.distribution.RoundScoring;
import nl.groeikracht.distribution.RoundView;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Rounds in which requests share money: a tender with ten requests, an equal split, a lottery. */
@ArquillianTest
class TenderIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(TenderIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_26_a_tender_gives_the_money_to_the_best_requests_until_it_is_gone() throws Exception {
        var town = SubsidyTown.found(euros(2_000));
        sharing(town, "TENDER", true);
        var requests = complete(town, 10, euros(500));
        var round = round(town);
        confirm(town, round);
        assertThatThrownBy(() -> propose(town, requests.get(0), euros(500)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refusal.roundUnfinished");

        score(town.town.person("caseworker"), round, points(requests));
        assertThat(view(town, round).areScoresShown()).isFalse();
        assertThat(view(town, round).participants())
                .allSatisfy(one -> assertThat(one.score()).isNull());
        score(town.town.otherPerson("caseworker"), round, points(requests));
        advise(town, round);
        fix(town, round);

        // The nth request got n points of ten on everything: the last four share € 2.000, under 50 gets nothing.
        var view = view(town, round);
        assertThat(view.ranked().get(0).number()).isEqualTo(requests.get(9));
        assertThat(view.ranked().get(0).score()).isEqualByComparingTo("90.00");
        assertThat(view.given()).isEqualTo(euros(2_000));
        assertThat(view.ranked().stream().filter(one -> one.belowMinimum()).toList())
                .hasSize(5);
        assertThat(ledger(requests.get(9), "reserved_delta")).isEqualTo(50_000);
        assertThat(ledger(requests.get(0), "reserved_delta")).isZero();
        assertThatThrownBy(() -> propose(town, requests.get(9), euros(400)))
                .hasMessageContaining("refusal.otherThanShare");
        assertThatThrownBy(() -> propose(town, requests.get(5), euros(500)))
                .hasMessageContaining("refusal.otherThanShare");
        propose(town, requests.get(9), euros(500));
        town.granted(requests.get(9), euros(500));
        assertThat(ledger(requests.get(9), "granted_delta")).isEqualTo(50_000);
    }

    @Test
    void awb_2_4_who_has_an_interest_scores_nothing_and_bad_points_are_refused() throws Exception {
        var town = SubsidyTown.found(euros(2_000));
        sharing(town, "TENDER", false);
        var requests = complete(town, 2, euros(500));
        var round = round(town);
        confirm(town, round);
        var one = town.town.person("caseworker");
        var other = town.town.otherPerson("caseworker");

        var tooMuch = points(requests);
        tooMuch.get(requests.get(0)).put("goal", 11);
        assertThatThrownBy(() -> score(one, round, tooMuch)).hasMessageContaining("refusal.scoreRange");
        var tooFew = points(requests);
        tooFew.remove(requests.get(1));
        assertThatThrownBy(() -> score(one, round, tooFew)).hasMessageContaining("refusal.scoresMissing");
        assertThatThrownBy(() -> as(one, () -> {
                    the(RoundScoring.class).give(scoring(round), round, points(requests), false);
                }))
                .hasMessageContaining("refusal.declarationMissing");

        as(other, () -> {
            the(RoundScoring.class).declareInterest(scoring(round), round, "Mijn zus woont in die straat.");
        });
        assertThatThrownBy(() -> score(other, round, points(requests)))
                .hasMessageContaining("refusal.interestedAssessor");
        score(one, round, points(requests));
        assertThatThrownBy(() -> score(one, round, points(requests))).hasMessageContaining("refusal.scoredAlready");
        assertThat(number(
                        "select count(*) from audit_entry where case_number = ? and refused and act = 'distribution.not_allowed'",
                        round.value()))
                .isEqualTo(5);
    }

    @Test
    void awb_4_26_what_comes_after_the_closing_day_takes_no_part() throws Exception {
        var town = SubsidyTown.found(euros(2_000));
        sharing(town, "EQUAL_SPLIT", false);
        var requests = complete(town, 3, euros(1_000));
        var round = round(town);
        closing(town, LocalDate.now(Dutch.ZONE));
        var late = town.submitted(euros(1_000), Channel.POST).caseNumber();
        closing(town, LocalDate.now(Dutch.ZONE).minusDays(1));
        town.completed(late);
        task(late, Step.confirmEligibility);

        confirm(town, round);
        fix(town, round);

        var view = view(town, round);
        assertThat(view.ranked())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.share()).isEqualTo(Money.ofCents(66_666)));
        assertThat(view.excluded())
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo(late));
        assertThat(requests)
                .allSatisfy(one -> assertThat(ledger(one, "reserved_delta")).isEqualTo(66_666));
    }

    @Test
    void awb_4_26_a_lottery_is_drawn_once_before_a_witness_and_can_be_done_again() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        sharing(town, "LOTTERY", false);
        complete(town, 4, euros(500));
        var round = round(town);
        confirm(town, round);
        var commitment = view(town, round).secretHash();
        var task = roundTask(round, DistributionProcess.Step.drawLots);

        assertThatThrownBy(() -> draw(town, round, task, "kort")).hasMessageContaining("refusal.witnessWord");
        draw(town, round, task, "de merel zingt in de linde");

        var drawn = view(town, round);
        assertThat(drawn.secretHash()).isEqualTo(commitment);
        assertThat(drawn.draw().reproduced()).isTrue();
        assertThat(drawn.draw().lots()).hasSize(4);
        assertThatThrownBy(() -> draw(town, round, task, "nog een keer proberen"))
                .hasMessageContaining("refusal.drawnAlready");
        assertThatThrownBy(() -> asOwner(
                        "insert into groeikracht.round_draw select * from groeikracht.round_draw where round_number = '"
                                + round + "'"))
                .hasStackTraceContaining("round_draw_pkey");
        assertThatThrownBy(() -> update("update round_draw set seed = seed where round_number = ?", round.value()))
                .isInstanceOf(IllegalStateException.class);
        fix(town, round);
        assertThat(view(town, round).ranked().stream().map(one -> one.share()).toList())
                .containsExactly(euros(500), euros(500), Money.ZERO, Money.ZERO);
        assertThat(view(town, round).ranked().get(0).number())
                .isEqualTo(drawn.draw().lots().get(0).number());
    }

    @Test
    void awb_10_1_the_result_is_fixed_within_a_mandate() throws Exception {
        var town = SubsidyTown.found(euros(9_000));
        sharing(town, "EQUAL_SPLIT", false);
        complete(town, 2, euros(3_500));
        var round = round(town);
        confirm(town, round);

        assertThatThrownBy(() -> fix(town, round)).isInstanceOf(Refusal.class);
        assertThat(view(town, round).isFixed()).isFalse();
    }

    private static void sharing(SubsidyTown town, String system, boolean committee) {
        update("""
                update scheme_version set distribution_system = ?, minimum_score = 50, committee_advises = ?,
                    tender_criteria = '[{"key":"goal","name":"Doel","weight":"60"},{"key":"support","name":"Draagvlak","weight":"40"}]'
                where scheme_id in (select id from scheme where gm_code = ?)
                """, system, committee, town.town.gmCode());
    }

    /** Requests that were complete three days ago, in a round that closed yesterday. */
    private static List<CaseNumber> complete(SubsidyTown town, int many, Money asked) throws Exception {
        var requests = new ArrayList<CaseNumber>();
        for (int nth = 0; nth < many; nth++) {
            requests.add(town.submitted(asked, Channel.POST).caseNumber());
        }
        update(
                "update subsidy_request set received_at = received_at - interval '3 days' where gm_code = ?",
                town.town.gmCode());
        closing(town, LocalDate.now(Dutch.ZONE).minusDays(1));
        for (var request : requests) {
            town.completed(request);
            town.eligible(request);
        }
        return requests;
    }

    private static void closing(SubsidyTown town, LocalDate day) {
        update(
                "update scheme_version set closes_on = ? where scheme_id in (select id from scheme where gm_code = ?)",
                day,
                town.town.gmCode());
    }

    private static CaseNumber round(SubsidyTown town) {
        return new CaseNumber(text("select case_number from distribution_round where gm_code = ?", town.town.gmCode()));
    }

    private static TaskId roundTask(CaseNumber round, DistributionProcess.Step step) {
        return TaskId.of(eventually(
                step + " of " + round,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        round.value(),
                        step.name())));
    }

    private static TaskId scoring(CaseNumber round) {
        return roundTask(round, DistributionProcess.Step.scoreRequests);
    }

    private static void confirm(SubsidyTown town, CaseNumber round) throws Exception {
        as(town.caseworker(), () -> {
            the(RoundConfirmation.class).confirm(roundTask(round, DistributionProcess.Step.confirmParticipants), round);
        });
    }

    private static void score(String assessor, CaseNumber round, Map<CaseNumber, Map<String, Integer>> points)
            throws Exception {
        as(assessor, () -> {
            the(RoundScoring.class).give(scoring(round), round, points, true);
        });
    }

    /** The nth request gets n points on everything, counted from 0. */
    private static Map<CaseNumber, Map<String, Integer>> points(List<CaseNumber> requests) {
        var points = new HashMap<CaseNumber, Map<String, Integer>>();
        for (var request : requests) {
            int nth = requests.indexOf(request);
            points.put(request, new HashMap<>(Map.of("goal", nth, "support", nth)));
        }
        return points;
    }

    private static void advise(SubsidyTown town, CaseNumber round) throws Exception {
        as(town.town.person("adviser"), () -> {
            the(RoundAdvice.class)
                    .advise(
                            roundTask(round, DistributionProcess.Step.adviseRanking),
                            round,
                            "Wij volgen de punten.",
                            true);
        });
    }

    private static void draw(SubsidyTown town, CaseNumber round, TaskId task, String word) throws Exception {
        as(town.caseworker(), () -> {
            the(RoundDrawing.class).draw(task, round, "Mw. Iris Zomereik, raadsgriffie", word);
        });
    }

    private static void fix(SubsidyTown town, CaseNumber round) throws Exception {
        as(town.decider(), () -> {
            the(RoundFixing.class)
                    .fix(
                            roundTask(round, DistributionProcess.Step.fixRound),
                            round,
                            "Volgens de bekendgemaakte regels.");
        });
    }

    private static RoundView view(SubsidyTown town, CaseNumber round) throws Exception {
        return as(town.caseworker(), () -> the(DistributionOverview.class).read(round));
    }

    private static void propose(SubsidyTown town, CaseNumber number, Money amount) throws Exception {
        town.proposed(number, amount);
    }
}
