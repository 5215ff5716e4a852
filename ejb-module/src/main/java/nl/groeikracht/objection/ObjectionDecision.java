package nl.groeikracht.objection;

import static nl.groeikracht.bpmn.ObjectionProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.ObjectionProcess.Outcome;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequests;
import nl.groeikracht.subsidy.DecisionView;
import nl.groeikracht.subsidy.LaterGrants;
import nl.groeikracht.subsidy.ObjectionFounded;

/**
 * Decides on an objection (Awb 7:11, 7:12): within the mandate, by someone who did not take the contested decision (10:3,
 * third paragraph). A founded objection moves the ledger as of the first decision.
 */
@Stateless
@RolesAllowed("decider")
public class ObjectionDecision {

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
    ObjectionLetters letters;

    @Inject
    ObjectionClocks clocks;

    @Inject
    DecidedRequests requests;

    @Inject
    LaterGrants laterGrants;

    @Inject
    Documents documents;

    @Inject
    Municipalities municipalities;

    @Inject
    MandateRegister mandates;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Event<ObjectionFounded> founded;

    @Inject
    Clock clock;

    public ObjectionTask open(TaskId task) {
        var opened = desk.open(task, Step.decideObjection, Role.DECIDER);
        var objection = objections.read(opened.card().number());
        return views.task(opened, objection, hints(objection));
    }

    /** Null when there is no decision about money to reconsider. */
    public ObjectionMoney money(TaskId task) {
        var opened = desk.open(task, Step.decideObjection, Role.DECIDER);
        var request = requests.read(opened.card().origin());
        return request.decision() == null ? null : budget.of(request);
    }

    /** The letter as it would be sent if this were decided today; nothing is kept of it. */
    public byte[] previewLetter(TaskId task, Reconsideration outcome) {
        var opened = desk.open(task, Step.decideObjection, Role.DECIDER);
        var objection = objections.read(opened.card().number());
        var request = requests.read(objection.origin());
        var extra = outcome.givesMoney()
                ? outcome.amount().lessAtMost(budget.of(request).granted())
                : Money.ZERO;
        return letters.preview(objection, request, decided(objection, outcome, extra, ""));
    }

    /** If it is refused nothing has happened, and the task is still there. */
    public void decide(TaskId task, CaseNumber number, Reconsideration outcome) {
        var objection = desk.take(task, number, Step.decideObjection, Role.DECIDER);
        try {
            decide(objection, outcome);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(ObjectionAct.DECISION_NOT_ALLOWED)
                    .in(objection.gmCode())
                    .onCase(number)
                    .because(refused.key())
                    .after("amount", outcome.amount()));
            throw refused;
        }
        process.complete(task, number, OUTCOME.of(outcomeOf(outcome.verdict())));
    }

    private void decide(Objection objection, Reconsideration outcome) {
        var me = user.username();
        var request = requests.lock(objection.origin());
        objection.decide(outcome, me);
        var mandate = mandates.require(objection.gmCode(), me, DecisionKind.DECIDE_OBJECTION, outcome.amount());
        var before = objection.isPreparatory() ? Money.ZERO : budget.of(request).granted();
        var extra = outcome.givesMoney() ? budget.grant(request, outcome.amount()) : Money.ZERO;
        var decided = decided(objection, outcome, extra, mandate.publication());
        objections.add(decided);
        if (outcome.kind() == DecisionKind.GRANT) {
            laterGrants.keep(request.number(), objection.number(), granted(outcome, decided));
        }
        tell(objection, outcome);
        cards.put(objection);
        var entry = AuditEntry.of(ObjectionAct.DECIDED)
                .in(objection.gmCode())
                .onCase(objection.number())
                .onBehalfOf(decided.body())
                .because(outcome.reasons())
                .under(extra.isZero() ? "Awb 7:11, 7:12" : "Awb 7:11, 7:12, 4:25 lid 3")
                .processVersion(process.versionOf(objection.number()))
                .before("granted", before)
                .after("verdict", outcome.verdict())
                .after("granted", before.plus(extra))
                .after("costs", outcome.costs())
                .after("mandate", mandate.publication());
        documents.of(objection.number()).stream().map(DocumentInfo::fileName).forEach(entry::document);
        audit.record(entry);
    }

    /** What followed from the revoked decision follows the new one. */
    private void tell(Objection objection, Reconsideration outcome) {
        if (outcome.verdict() == Verdict.FOUNDED && !objection.isPreparatory()) {
            founded.fire(new ObjectionFounded(
                    objection.origin(), objection.contested(), objection.number(), outcome.kind(), outcome.amount()));
        }
    }

    private static DecisionView granted(Reconsideration outcome, ObjectionDecided decided) {
        return DecisionView.laterGrant(
                outcome.amount(), outcome.reasons(), decided.body(), decided.mandate(), decided.by(), decided.at());
    }

    /** Back to the proposal, with a question; the clock runs on. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var objection = desk.take(task, number, Step.decideObjection, Role.DECIDER);
        objection.sendBack(PlainText.required(question, Filing.TEXT_LIMIT));
        cards.put(objection);
        audit.record(AuditEntry.of(ObjectionAct.SENT_BACK)
                .in(objection.gmCode())
                .onCase(number)
                .because(objection.question()));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }

    private ObjectionDecided decided(Objection objection, Reconsideration outcome, Money extra, String mandate) {
        return new ObjectionDecided(
                objection.number(),
                outcome,
                extra,
                municipalities.read(objection.gmCode()).body(),
                mandate,
                user.username(),
                clock.instant());
    }

    private static Outcome outcomeOf(Verdict verdict) {
        return switch (verdict) {
            case INADMISSIBLE -> Outcome.DECLARE_INADMISSIBLE;
            case UNFOUNDED -> Outcome.UNFOUNDED;
            case FOUNDED -> Outcome.FOUNDED;
        };
    }

    private List<LawHint> hints(Objection objection) {
        var me = user.username();
        var mayDecide = !me.equals(objection.contestedBy());
        return List.of(
                LawHint.of("otherDecider", "Awb 10:3 lid 3", mayDecide),
                LawHint.asks("reasons", "Awb 7:12 lid 1"),
                LawHint.asks("ceilingThen", "Awb 4:25 lid 3"),
                LawHint.asks("appeal", "Awb 6:23"),
                LawHint.asks("term", "Awb 7:10 lid 1", clocks.of(objection).deadline()));
    }
}
