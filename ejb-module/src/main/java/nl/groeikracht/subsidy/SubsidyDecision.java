package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingRoom;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Takes the decision on a subsidy request (Awb 4:13, 4:25, 4:29). */
@Stateless
@RolesAllowed("decider")
public class SubsidyDecision {

    @Inject
    Desk desk;

    @Inject
    DecisionViews views;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CeilingRoom room;

    @Inject
    Ceilings ceilings;

    @Inject
    DistributionRounds rounds;

    @Inject
    RepeatedRequests repeated;

    @Inject
    Documents documents;

    @Inject
    RequestLetters letters;

    @Inject
    RequestCards cards;

    @Inject
    RequestLaw law;

    @Inject
    DeMinimis deMinimis;

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

    public DecisionTask open(TaskId task) {
        var opened = desk.open(task, Step.decide, Role.DECIDER);
        return views.task(opened.task(), opened.request());
    }

    /** What would happen if this were decided today. */
    public DecisionConsequences consequences(TaskId task, Decision decision) {
        return views.consequences(desk.open(task, Step.decide, Role.DECIDER).request(), decision);
    }

    /** The letter as it would be sent if this were decided today; nothing is kept of it. */
    public byte[] previewLetter(TaskId task, Decision decision) {
        return letters.preview(desk.open(task, Step.decide, Role.DECIDER).request(), decision, user.read());
    }

    /**
     * Decides, on behalf of the municipality's body: within the mandate, by someone else than the assessor, within the
     * ceiling. If one of these fails nothing has happened and the task is still there.
     */
    public void decide(TaskId task, CaseNumber number, Decision decision) {
        var request = desk.take(task, number, Step.decide, Role.DECIDER);
        try {
            decide(request, decision);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(SubsidyAct.DECISION_NOT_ALLOWED)
                    .in(request.gmCode())
                    .onCase(number)
                    .because(refused.key())
                    .after("amount", decision.amount()));
            throw refused;
        }
        process.complete(task, number, OUTCOME.of(decision.isGrant() ? Outcome.GRANT : Outcome.REFUSE));
    }

    private void decide(SubsidyRequest request, Decision asked) {
        var decision = request.knownHearing().map(asked::heard).orElse(asked);
        var number = request.number();
        var me = user.username();
        var terms = schemes.terms(request.schemeVersionId());
        AllowedObligations.require(terms, decision.obligations());
        law.requireGround(request, decision.ground());
        deMinimis.requireFits(request, decision.amount());
        repeated.requireRefusedBefore(number, decision.ground());
        var mandate = law.requirePower(request, me, decision.kind(), decision.amount());
        rounds.shareOf(number)
                .ifPresent(share -> share.requireFits(decision.isGrant(), decision.amount(), decision.ground()));
        request.decide(decision, terms.rules().maximum(), me, Dutch.today(clock));
        var filedOn = Dutch.dateOf(request.receivedAt());
        ceilings.keepForDecision(terms.ceilingId(), number, filedOn);
        var left = ledger.state(terms.ceilingId()).left();
        if (decision.isGrant()) {
            room.grant(terms.ceilingId(), number, filedOn, decision.amount());
        } else {
            ledger.release(terms.ceilingId(), number);
        }
        var body = law.body(request);
        requests.add(new DecisionTaken(number, decision, body, mandate.publication(), left, me, clock.instant()));
        cards.put(request);
        audit.record(entry(request, decision)
                .onBehalfOf(body)
                .under(law.basis(request, decision.ground()))
                .after("mandate", mandate.publication())
                .after("leftAtDecision", left));
    }

    private AuditEntry entry(SubsidyRequest request, Decision decision) {
        var entry = AuditEntry.of(decision.isGrant() ? SubsidyAct.GRANTED : SubsidyAct.REFUSED)
                .in(request.gmCode())
                .onCase(request.number())
                .because(decision.reasons())
                .processVersion(process.versionOf(request.number()))
                .before("proposed", request.proposal().map(ProposalFile::amount).orElseThrow())
                .after("amount", decision.amount())
                .after("noOwnInterest", decision.noOwnInterest())
                .after("hearing", decision.hearing())
                .after("deviation", decision.deviation());
        deMinimis.of(request).ifPresent(aid -> entry.after("deMinimisUsed", aid.used()));
        request.eligibility().map(Eligibility::table).ifPresent(entry::decisionVersion);
        documents.of(request.number()).stream().map(DocumentInfo::fileName).forEach(entry::document);
        return entry;
    }

    /** Back to the assessor, with a question; the clock runs on. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var request = desk.take(task, number, Step.decide, Role.DECIDER);
        var asked = PlainText.required(question, Proposal.REASONS_LIMIT);
        request.sendBack(asked);
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.SENT_BACK)
                .in(request.gmCode())
                .onCase(number)
                .because(asked));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }
}
