package nl.groeikracht.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.DistributionProcess.Step;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Fixes what each request in a round gets: within the mandate, by someone who did not score, draw or fix the
 * participants. The decision on each request follows in its own case.
 */
@Stateless
@RolesAllowed("decider")
public class RoundFixing {

    public static final int REASONS_LIMIT = 8000;

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
    MandateRegister mandates;

    @Inject
    Municipalities municipalities;

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
        var opened = desk.open(task, Step.fixRound.name(), Role.DECIDER);
        var round = rounds.read(opened.card().number());
        var view = views.of(round);
        return new RoundTask(
                opened.task(),
                opened.card(),
                view,
                List.of(
                        LawHint.of("withinCeiling", "Awb 4:25", !view.given().exceeds(view.pool()), view.pool()),
                        LawHint.of(
                                "mandate",
                                "Awb 10:1",
                                mandates.find(round.gmCode(), user.username(), DecisionKind.GRANT, view.highest())
                                        .isPresent()),
                        LawHint.of("notInvolved", "Awb 2:4", !isInvolved(round)),
                        LawHint.asks("ownDecisions", "Awb 3:46")));
    }

    public void fix(TaskId task, CaseNumber number, String reasons) {
        var round = rounds.lock(number);
        desk.take(task, number, Step.fixRound.name(), Role.DECIDER);
        try {
            fix(round, PlainText.required(reasons, REASONS_LIMIT));
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(DistributionAct.NOT_ALLOWED)
                    .in(round.gmCode())
                    .onCase(number)
                    .because(refused.key()));
            throw refused;
        }
        process.complete(task, number);
    }

    private void fix(DistributionRound round, String reasons) {
        rounds.lockCeiling(round.ceilingId());
        if (isInvolved(round)) {
            throw new Refusal("refusal.roundFixedBySame");
        }
        var ranking = results.ranking(round);
        var shares = results.shares(round, ranking);
        var highest = shares.values().stream().max(Money::compareTo).orElse(Money.ZERO);
        var mandate = mandates.require(round.gmCode(), user.username(), DecisionKind.GRANT, highest);
        round.fix(results.pool(round), mandate.publication(), reasons, user.username(), clock.instant());
        ranking.forEach(one -> rounds.participant(one.number())
                .orElseThrow()
                .ranked(one, shares.getOrDefault(one.number(), Money.ZERO)));
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.FIXED)
                .in(round.gmCode())
                .onCase(round.number())
                .onBehalfOf(municipalities.read(round.gmCode()).body())
                .under("Awb 4:25, 4:26")
                .because(reasons)
                .processVersion(process.versionOf(round.number()))
                .after("mandate", mandate.publication())
                .after("pool", round.pool())
                .after("shares", shares));
    }

    private boolean isInvolved(DistributionRound round) {
        var me = user.username();
        return me.equals(round.confirmedBy())
                || me.equals(round.advisedBy())
                || rounds.assessors(round.number()).contains(me)
                || rounds.draw(round.number())
                        .map(RoundDraw::by)
                        .filter(me::equals)
                        .isPresent();
    }
}
