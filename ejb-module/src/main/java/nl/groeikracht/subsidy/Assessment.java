package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Weighs a request and proposes what to decide (Awb 3:2, 3:4). */
@Stateless
@RolesAllowed("caseworker")
public class Assessment {

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    RequestCards cards;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public AssessmentTask open(TaskId task) {
        var opened = desk.open(task, Step.assess, Role.CASEWORKER);
        var request = opened.request();
        var terms = schemes.terms(request.schemeVersionId());
        var grantable = ledger.state(terms.ceilingId())
                .grantable(ledger.ofCase(request.number()).reserved());
        var most = request.plan().asked().atMost(terms.rules().maximum()).atMost(grantable);
        boolean eligible = isEligible(request);
        return new AssessmentTask(
                opened.task(),
                views.of(request),
                most,
                eligible,
                terms.text().obligations(),
                List.of(RefusalGround.values()),
                List.of(
                        LawHint.of("fitsCeiling", "Awb 4:25", !most.isZero(), most),
                        LawHint.of("conditionsMet", "Awb 4:23", eligible),
                        LawHint.asks("weighInterests", "Awb 3:4"),
                        LawHint.asks("hearing", "Awb 4:7"),
                        LawHint.asks("obligationsFromScheme", "Awb 4:38")));
    }

    public void propose(TaskId task, CaseNumber number, Proposal proposal) {
        var request = desk.take(task, number, Step.assess, Role.CASEWORKER);
        var maximum = schemes.terms(request.schemeVersionId()).rules().maximum();
        var before = request.proposal().map(ProposalFile::amount).orElse(Money.ZERO);
        request.propose(proposal, maximum, user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.PROPOSED)
                .in(request.gmCode())
                .onCase(number)
                .because(proposal.reasons())
                .under(proposal.ground() == null ? null : proposal.ground().article())
                .before("amount", before)
                .after("kind", proposal.kind())
                .after("amount", proposal.amount())
                .after("asked", request.plan().asked()));
        process.complete(task, number);
    }

    private static boolean isEligible(SubsidyRequest request) {
        return request.eligibility().map(Eligibility::confirmed).orElse(false);
    }
}
