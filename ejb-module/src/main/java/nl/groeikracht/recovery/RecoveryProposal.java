package nl.groeikracht.recovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** The caseworker weighs whether, and how much of, what was paid too much has to come back (Awb 3:4, 4:57). */
@Stateless
@RolesAllowed("caseworker")
public class RecoveryProposal {

    @Inject
    RecoveryTasks tasks;

    @Inject
    Recoveries recoveries;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    public RecoveryTask open(TaskId task) {
        return tasks.open(task, Step.proposeRecovery, Role.CASEWORKER);
    }

    public void propose(TaskId task, CaseNumber number, Money amount, String reasons) {
        var recovery = tasks.take(task, number, Step.proposeRecovery, Role.CASEWORKER);
        recovery.propose(amount, reasons, user.username());
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.PROPOSED)
                .in(recovery.gmCode())
                .onCase(number)
                .because(recovery.view().proposalReasons())
                .under(recovery.view().cause().article())
                .before("overpaid", recovery.view().overpaid())
                .after("proposed", amount));
        process.complete(task, number);
    }
}
