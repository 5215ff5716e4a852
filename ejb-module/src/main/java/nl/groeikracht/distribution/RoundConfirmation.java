package nl.groeikracht.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DistributionProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.RequestState;
import nl.groeikracht.subsidy.RoundCandidate;

/** Fixes who takes part in a round: who was complete on the closing day; nothing is supplemented after it. */
@Stateless
@RolesAllowed("caseworker")
public class RoundConfirmation {

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
    Clock clock;

    public RoundTask open(TaskId task) {
        var opened = desk.open(task, Step.confirmParticipants.name(), Role.CASEWORKER);
        var view = views.of(rounds.read(opened.card().number()));
        return new RoundTask(
                opened.task(),
                opened.card(),
                view,
                List.of(
                        LawHint.of("completeAtClosing", "Awb 4:26", view.waiting() == 0, view.closesOn()),
                        LawHint.asks("listIsFixed", "Awb 3:4")));
    }

    /**
     * @throws Refusal {@code refusal.roundStillOpen} on or before the closing day, {@code refusal.roundHasUnchecked} when
     *     a request that came in on time was not looked at yet
     */
    public void confirm(TaskId task, CaseNumber number) {
        var round = rounds.lock(number);
        desk.take(task, number, Step.confirmParticipants.name(), Role.CASEWORKER);
        var requests = results.requests(round);
        long waiting = round.system().isRound()
                ? requests.values().stream()
                        .filter(one -> one.mayStillJoin(round.closesOn()))
                        .count()
                : 0;
        if (waiting > 0) {
            throw new Refusal("refusal.roundHasUnchecked", waiting);
        }
        rounds.participants(number).stream()
                .filter(RoundParticipant::takesPart)
                .forEach(one -> exclude(one, requests.get(one.number()), round));
        var participants = results.participants(round);
        var hash = Lottery.hashOf(participants);
        round.confirmParticipants(
                hash, results.rules(round).isTender(), Dutch.today(clock), user.username(), clock.instant());
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.PARTICIPANTS_CONFIRMED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:26")
                .after("participants", participants)
                .after("participantsHash", hash)
                .after("secretHash", Lottery.commitment(round.secret())));
        process.complete(task, number);
    }

    private static void exclude(RoundParticipant participant, RoundCandidate request, DistributionRound round) {
        if (request.state() == RequestState.WITHDRAWN) {
            participant.exclude(Exclusion.WITHDRAWN);
        } else if (!request.isBeingJudged()) {
            participant.exclude(Exclusion.DECIDED);
        } else if (!request.eligible()) {
            participant.exclude(Exclusion.NOT_ELIGIBLE);
        } else if (request.completeOn().isAfter(round.closesOn())) {
            participant.exclude(Exclusion.LATE);
        }
    }
}
