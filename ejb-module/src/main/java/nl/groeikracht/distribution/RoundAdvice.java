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
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** The committee of residents advises on the ranking; it decides nothing (Awb 3:5). */
@Stateless
@RolesAllowed("adviser")
public class RoundAdvice {

    public static final int ADVICE_LIMIT = 8000;

    @Inject
    CaseDesk desk;

    @Inject
    Rounds rounds;

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
        var opened = desk.open(task, Step.adviseRanking.name(), Role.ADVISER);
        return new RoundTask(
                opened.task(),
                opened.card(),
                views.of(rounds.read(opened.card().number())),
                List.of(
                        LawHint.asks("adviceOnly", "Awb 3:5"),
                        LawHint.asks("noInterest", "Awb 2:4"),
                        LawHint.asks("confidential", "Awb 2:5")));
    }

    /** @param declared the members have no personal interest, and keep what they read confidential (Awb 2:4, 2:5) */
    public void advise(TaskId task, CaseNumber number, String text, boolean declared) {
        var round = rounds.lock(number);
        desk.take(task, number, Step.adviseRanking.name(), Role.ADVISER);
        if (!declared) {
            throw new Refusal("refusal.declarationMissing");
        }
        var advice = PlainText.required(text, ADVICE_LIMIT);
        rounds.declare(number, user.username(), "", clock.instant());
        round.advised(advice, user.username(), clock.instant());
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.RANKING_ADVISED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 3:5, 2:4, 2:5")
                .because(advice));
        process.complete(task, number);
    }
}
