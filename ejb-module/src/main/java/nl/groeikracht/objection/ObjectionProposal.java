package nl.groeikracht.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequests;

/** Reconsiders the contested decision in full and proposes what to decide (Awb 7:11). */
@Stateless
@RolesAllowed("caseworker")
public class ObjectionProposal {

    @Inject
    ObjectionDesk desk;

    @Inject
    Objections objections;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionBudget budget;

    @Inject
    ObjectionClocks clocks;

    @Inject
    DecidedRequests requests;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ObjectionTask open(TaskId task) {
        var opened = desk.open(task, Step.proposeObjection, Role.CASEWORKER);
        var objection = objections.read(opened.card().number());
        return views.task(opened, objection, hints(objection));
    }

    /** Null when there is no decision about money to reconsider. */
    public ObjectionMoney money(TaskId task) {
        var opened = desk.open(task, Step.proposeObjection, Role.CASEWORKER);
        var request = requests.read(opened.card().origin());
        return request.decision() == null ? null : budget.of(request);
    }

    public void propose(TaskId task, CaseNumber number, Reconsideration outcome) {
        var objection = desk.takeUninvolved(task, number, Step.proposeObjection);
        objection.propose(outcome, user.username(), clock.instant());
        cards.put(objection);
        audit.record(AuditEntry.of(ObjectionAct.PROPOSED)
                .in(objection.gmCode())
                .onCase(number)
                .because(outcome.reasons())
                .under("Awb 7:11")
                .after("verdict", outcome.verdict())
                .after("amount", outcome.amount())
                .after("costs", outcome.costs()));
        process.complete(task, number);
    }

    private List<LawHint> hints(Objection objection) {
        var hints = new ArrayList<LawHint>();
        hints.add(LawHint.asks("reconsider", "Awb 7:11"));
        if (!objection.isPreparatory()) {
            hints.add(LawHint.asks("ceilingThen", "Awb 4:25 lid 3"));
        }
        hints.add(LawHint.asks("passOver", "Awb 6:22"));
        if (objection.hasCommission()) {
            hints.add(LawHint.asks("deviate", "Awb 7:13 lid 7"));
        }
        if (objection.costsAsked()) {
            hints.add(LawHint.asks("costs", "Awb 7:15"));
        }
        hints.add(LawHint.of("uninvolved", "Awb 7:5", !desk.isInvolved(objection)));
        hints.add(LawHint.asks("term", "Awb 7:10 lid 1", clocks.of(objection).deadline()));
        return hints;
    }
}
