package nl.groeikracht.withdrawal;

import static nl.groeikracht.bpmn.WithdrawalProcess.EFFECTIVE_AT;
import static nl.groeikracht.bpmn.WithdrawalProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.WithdrawalProcess.Outcome;
import nl.groeikracht.bpmn.WithdrawalProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.GrantedAmountChanged;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** Withdraws a subsidy or makes it lower (Awb 4:48 to 4:50), within a mandate and with four eyes. */
@Stateless
@RolesAllowed("decider")
public class GrantChangeDecision {

    private static final String STEP = Step.decideChange.name();

    @Inject
    CaseDesk desk;

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeViews views;

    @Inject
    GrantChangeLetters letters;

    @Inject
    ChangeRules rules;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    MandateRegister mandates;

    @Inject
    Municipalities municipalities;

    @Inject
    BudgetLedger ledger;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Event<GrantedAmountChanged> changed;

    @Inject
    Clock clock;

    public GrantChangeTask open(TaskId task) {
        return views.task(desk.open(task, STEP, Role.DECIDER));
    }

    /** The letter as it would be sent if this were decided today; nothing is kept of it. */
    public byte[] previewLetter(TaskId task) {
        var opened = desk.open(task, STEP, Role.DECIDER);
        var change = changes.read(opened.card().number());
        var body = municipalities.read(change.gmCode()).body();
        return letters.preview(change, rules.frame(change.request()).granted(), body, user.username());
    }

    /**
     * Decides as proposed. What was ordered and did not leave yet becomes smaller at once; if something stands in the way
     * nothing has happened and the task is still there.
     */
    public void change(TaskId task, CaseNumber number) {
        var change = taken(task, number);
        attempted(change, () -> change(change));
        var effective = change.proposal().orElseThrow().effectiveOn();
        process.complete(
                task,
                number,
                OUTCOME.of(Outcome.CHANGE),
                EFFECTIVE_AT.of(effective == null ? clock.instant() : Dutch.startOf(effective)));
    }

    private void change(GrantChange change) {
        var request = change.request();
        var subsidy = subsidies.lock(request);
        var frame = rules.frame(request);
        var proposal = change.proposal().orElseThrow(() -> new Refusal("refusal.changeNotReady"));
        var less = frame.granted().lessAtMost(proposal.amount());
        var mandate = mandates.require(change.gmCode(), user.username(), DecisionKind.CHANGE, less);
        var body = municipalities.read(change.gmCode()).body();
        change.decide(frame, user.username(), body, mandate.publication(), clock.instant());
        ledger.withdraw(subsidy.ceilingId(), request, less, proposal.ground().article());
        subsidies.fitOrders(request, "Minder verschuldigd: " + change.number());
        changes.shown(change);
        audit.record(entry(change, proposal.amount().isZero() ? GrantChangeAct.WITHDRAWN : GrantChangeAct.LOWERED)
                .onBehalfOf(body)
                .because(proposal.reasons())
                .under(proposal.ground().article())
                .decisionVersion(proposal.hearingTable())
                .before("granted", frame.granted())
                .after("amount", proposal.amount())
                .after("effectiveOn", proposal.effectiveOn())
                .after("compensation", proposal.compensation())
                .after("hearing", proposal.hearingArticle())
                .after("mandate", mandate.publication()));
        changed.fire(new GrantedAmountChanged(request, change.number(), proposal.amount()));
    }

    /** Leaves the subsidy as it is. */
    public void keep(TaskId task, CaseNumber number, String why) {
        var change = taken(task, number);
        Instant now = clock.instant();
        attempted(change, () -> change.keep(why, user.username(), now));
        changes.shown(change);
        audit.record(entry(change, GrantChangeAct.NOT_CHANGED).because(change.closedBecause()));
        process.complete(task, number, OUTCOME.of(Outcome.KEEP));
    }

    /** Back to the caseworker, with a question. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var change = taken(task, number);
        change.sendBack(question, user.username());
        changes.shown(change);
        audit.record(entry(change, GrantChangeAct.SENT_BACK).because(change.question()));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }

    private GrantChange taken(TaskId task, CaseNumber number) {
        var change = changes.lock(number);
        desk.take(task, number, STEP, Role.DECIDER);
        return change;
    }

    private void attempted(GrantChange change, Runnable deed) {
        var amount = change.proposal().map(ChangeProposal::amount).orElse(Money.ZERO);
        try {
            deed.run();
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(GrantChangeAct.DECISION_NOT_ALLOWED)
                    .in(change.gmCode())
                    .onCase(change.number())
                    .because(refused.key())
                    .after("amount", amount));
            throw refused;
        }
    }

    private AuditEntry entry(GrantChange change, GrantChangeAct act) {
        return AuditEntry.of(act)
                .in(change.gmCode())
                .onCase(change.number())
                .processVersion(process.versionOf(change.number()));
    }
}
