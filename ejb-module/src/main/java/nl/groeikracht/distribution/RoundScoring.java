package nl.groeikracht.distribution;

import static nl.groeikracht.budget.DistributionRules.MOST_POINTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.DistributionProcess.Step;
import nl.groeikracht.budget.TenderCriterion;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Scores the requests of a tender on the published criteria. Each assessor gives all points at once; what the others gave
 * is shown to nobody until the last one is in.
 */
@Stateless
@RolesAllowed("caseworker")
public class RoundScoring {

    public static final int INTEREST_LIMIT = 500;

    @Inject
    CaseDesk desk;

    @Inject
    Rounds rounds;

    @Inject
    RoundResults results;

    @Inject
    RoundViews views;

    @Inject
    RoundCards cards;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public RoundTask open(TaskId task) {
        var opened = desk.open(task, Step.scoreRequests.name(), Role.CASEWORKER);
        var view = views.of(rounds.read(opened.card().number()));
        boolean unprejudiced = rounds.declaration(view.number(), user.username())
                .filter(interest -> !interest.isBlank())
                .isEmpty();
        return new RoundTask(
                opened.task(),
                opened.card(),
                view,
                List.of(
                        LawHint.of("noInterest", "Awb 2:4", unprejudiced),
                        LawHint.asks("publishedCriteria", "Awb 4:26"),
                        LawHint.asks("independent", "Awb 3:2"),
                        LawHint.asks("confidential", "Awb 2:5")));
    }

    /**
     * Gives all points of one assessor.
     *
     * @param points per request and criterion, 0 to 10; for each participant and each criterion one
     * @param declared no personal interest in any of the requests, and confidentiality (Awb 2:4, 2:5)
     */
    public void give(TaskId task, CaseNumber number, Map<CaseNumber, Map<String, Integer>> points, boolean declared) {
        var round = rounds.lock(number);
        desk.take(task, number, Step.scoreRequests.name(), Role.CASEWORKER);
        try {
            give(round, points, declared);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(DistributionAct.NOT_ALLOWED)
                    .in(round.gmCode())
                    .onCase(number)
                    .because(refused.key()));
            throw refused;
        }
        process.complete(task, number);
    }

    private void give(DistributionRound round, Map<CaseNumber, Map<String, Integer>> points, boolean declared) {
        var me = user.username();
        var number = round.number();
        round.require(RoundState.SCORING);
        requireUnprejudiced(number, me, declared);
        if (rounds.assessors(number).contains(me)) {
            throw new Refusal("refusal.scoredAlready");
        }
        var rules = results.rules(round);
        for (var participant : results.participants(round)) {
            for (var criterion : rules.criteria()) {
                var given = given(points, participant, criterion);
                rounds.add(number, new Score(participant, criterion.key(), me, given), clock.instant());
            }
        }
        rounds.declare(number, me, "", clock.instant());
        int in = rounds.assessors(number).size();
        if (in == rules.assessors()) {
            round.allScored(rules.committeeAdvises());
            cards.put(round);
        }
        audit.record(AuditEntry.of(DistributionAct.SCORED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:26, 2:4, 2:5")
                .after("requests", points.size())
                .after("assessorsIn", in)
                .after("noOwnInterest", true));
    }

    /** Who has an interest says so, and scores nothing in this round (Awb 2:4). */
    public void declareInterest(TaskId task, CaseNumber number, String inWhat) {
        var round = rounds.lock(number);
        desk.open(task, Step.scoreRequests.name(), Role.CASEWORKER);
        var interest = PlainText.required(inWhat, INTEREST_LIMIT);
        rounds.declare(number, user.username(), interest, clock.instant());
        audit.record(AuditEntry.of(DistributionAct.INTEREST_DECLARED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 2:4")
                .because(interest));
    }

    private void requireUnprejudiced(CaseNumber number, String username, boolean declared) {
        if (rounds.declaration(number, username)
                .filter(interest -> !interest.isBlank())
                .isPresent()) {
            throw new Refusal("refusal.interestedAssessor");
        }
        if (!declared) {
            throw new Refusal("refusal.declarationMissing");
        }
    }

    private static int given(
            Map<CaseNumber, Map<String, Integer>> points, CaseNumber participant, TenderCriterion criterion) {
        var given = points.getOrDefault(participant, Map.of()).get(criterion.key());
        if (given == null) {
            throw new Refusal("refusal.scoresMissing");
        }
        if (given < 0 || given > MOST_POINTS) {
            throw new Refusal("refusal.scoreRange", MOST_POINTS);
        }
        return given;
    }
}
