package nl.groeikracht.recovery;

import static nl.groeikracht.bpmn.RecoveryProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess.Outcome;
import nl.groeikracht.bpmn.RecoveryProcess.Step;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;

/** Fixes the interest that the debtor owes (Awb 4:99), by somebody else than who asked for it. */
@Stateless
@RolesAllowed("decider")
public class InterestDecision {

    @Inject
    RecoveryTasks tasks;

    @Inject
    Recoveries recoveries;

    @Inject
    MandateRegister mandates;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    public RecoveryTask open(TaskId task) {
        return tasks.open(task, Step.decideInterest, Role.DECIDER);
    }

    public void fix(TaskId task, CaseNumber number) {
        var recovery = tasks.take(task, number, Step.decideInterest, Role.DECIDER);
        var asked = recovery.view().askedInterest();
        var mandate = mandates.require(recovery.gmCode(), user.username(), DecisionKind.RECOVER, asked);
        recovery.fixInterest(user.username());
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.INTEREST_FIXED)
                .in(recovery.gmCode())
                .onCase(number)
                .under("Awb 4:99")
                .after("interest", asked)
                .after("through", recovery.view().interestThrough())
                .after("mandate", mandate.publication()));
        process.complete(task, number, OUTCOME.of(Outcome.FIX_INTEREST));
    }

    public void refuse(TaskId task, CaseNumber number, String reasons) {
        var recovery = tasks.take(task, number, Step.decideInterest, Role.DECIDER);
        recovery.refuseInterest(user.username());
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.INTEREST_REFUSED)
                .in(recovery.gmCode())
                .onCase(number)
                .under("Awb 4:99")
                .because(reasons));
        process.complete(task, number, OUTCOME.of(Outcome.NO_INTEREST));
    }
}
