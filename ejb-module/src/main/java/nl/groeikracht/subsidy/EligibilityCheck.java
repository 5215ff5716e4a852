package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.ELIGIBLE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.EligibilityTable;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.Decisions;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/** Holds a request against the scheme's conditions: a table proposes, a person judges. */
@Stateless
@RolesAllowed("caseworker")
public class EligibilityCheck {

    @Inject
    SubsidyRequests requests;

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    Decisions decisions;

    @Inject
    RequestCards cards;

    @Inject
    RequestLaw law;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the decision table makes of the facts, with a reason for each condition. */
    @PermitAll
    public void propose(CaseNumber number) {
        var request = requests.lock(number);
        var result = decisions.evaluate(EligibilityTable.KEY, facts(request).inputs());
        var findings = result.rows().stream()
                .map(EligibilityTable.Finding::of)
                .map(finding -> new Criterion(finding.criterion(), finding.met(), finding.reason()))
                .toList();
        request.eligibilityProposed(result.versionLabel(), findings);
        audit.record(AuditEntry.of(SubsidyAct.ELIGIBILITY_PROPOSED)
                .in(request.gmCode())
                .onCase(number)
                .decisionVersion(result.versionLabel())
                .after("eligible", findings.stream().allMatch(Criterion::met)));
    }

    public EligibilityTask open(TaskId task) {
        var opened = desk.open(task, Step.confirmEligibility, Role.CASEWORKER);
        return new EligibilityTask(
                opened.task(),
                views.of(opened.request()),
                law.hints(
                        opened.request(),
                        LawHint.asks("gatherFacts", "Awb 3:2"),
                        LawHint.asks("deviateWithReason", "Awb 3:46"),
                        LawHint.asks("noOwnInterest", "Awb 2:4")));
    }

    /** The table is right. */
    public void confirm(TaskId task, CaseNumber number) {
        var request = desk.take(task, number, Step.confirmEligibility, Role.CASEWORKER);
        var proposed = request.eligibility()
                .map(Eligibility::proposed)
                .orElseThrow(() -> new RequestNotReady(request.state()));
        judge(task, request, proposed, null);
    }

    /**
     * The table is not right.
     *
     * @param reason why, for the file; without one it is not done
     */
    public void override(TaskId task, CaseNumber number, boolean eligible, String reason) {
        var request = desk.take(task, number, Step.confirmEligibility, Role.CASEWORKER);
        judge(task, request, eligible, PlainText.required(reason, Proposal.REASONS_LIMIT));
    }

    private void judge(TaskId task, SubsidyRequest request, boolean eligible, String reason) {
        request.eligibilityConfirmed(eligible, reason, user.username(), clock.instant());
        cards.put(request);
        var judged = request.eligibility().orElseThrow();
        audit.record(AuditEntry.of(
                        judged.isOverridden() ? SubsidyAct.ELIGIBILITY_OVERRIDDEN : SubsidyAct.ELIGIBILITY_CONFIRMED)
                .in(request.gmCode())
                .onCase(request.number())
                .because(reason)
                .decisionVersion(judged.table())
                .before("eligible", judged.proposed())
                .after("eligible", eligible));
        process.complete(task, request.number(), ELIGIBLE.of(eligible));
    }

    private EligibilityTable.Facts facts(SubsidyRequest request) {
        var terms = schemes.terms(request.schemeVersionId());
        var rules = terms.rules();
        var initiative = request.initiative();
        var plan = request.plan();
        var received = Dutch.dateOf(request.receivedAt());
        var latestEnd = plan.start().plusMonths(rules.latestMonthsAfterStart());
        return new EligibilityTable.Facts(
                initiative.collectiveInterest(),
                initiative.institution() && !rules.institutionsAllowed(),
                municipalities
                        .neighbourhood(request.gmCode(), initiative.neighbourhoodCode())
                        .isPresent(),
                rules.theme(initiative.theme()).isPresent(),
                plan.asked().cents(),
                rules.maximum().cents(),
                initiative.supporters(),
                rules.minimumSupporters(),
                plan.hasOwnContribution() || !rules.ownContributionRequired(),
                (int) ChronoUnit.DAYS.between(received, plan.start()),
                !plan.end().isAfter(latestEnd));
    }
}
