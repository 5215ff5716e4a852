package nl.groeikracht.action;

import static nl.groeikracht.bpmn.ActionProcess.MONEY_ENOUGH;
import static nl.groeikracht.bpmn.ActionProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Message;
import nl.groeikracht.bpmn.ActionProcess.Outcome;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * Where an action gets its money. The guide says where it is asked; the team itself asks it, as any resident does (see
 * {@link ActionRequests}), and the guide never sees the request.
 */
@Stateless
@RolesAllowed("guide")
public class ActionFunding {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    Schemes schemes;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where money can be asked today: subsidies of the municipality, and private funds. */
    public List<SchemeTerms> open(String gmCode) {
        return schemes.open(gmCode);
    }

    /** @param scheme by the name of its page */
    public void ask(TaskId task, CaseNumber number, String scheme, Money amount) {
        var action = desk.goOn(task, number, Step.arrangeMoney.name());
        var terms = schemes.open(action.gmCode()).stream()
                .filter(one -> one.slug().equals(scheme))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.schemeMissing"));
        if (amount != null && amount.exceeds(terms.rules().maximum())) {
            throw new Refusal("refusal.aboveMaximum", terms.rules().maximum());
        }
        action.asked(today());
        records.add(new ActionMoney(number, terms.slug(), terms.name(), amount, today()));
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.MONEY_ASKED, action)
                .after("scheme", terms.name())
                .after("amount", amount));
        process.complete(task, number);
    }

    /** It turns out that the action can be done without. */
    public void withoutMoney(TaskId task, CaseNumber number) {
        var action = desk.goOn(task, number, Step.arrangeMoney.name());
        action.asked(today());
        action.answered(true, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.MONEY_NOT_NEEDED, action));
        process.complete(task, number);
        process.signal(number, Message.moneyAnswered.name(), MONEY_ENOUGH.of(true));
    }

    /** The team does not wait for the answer any longer; a request that it sent goes its own way. */
    public void drop(CaseNumber number) {
        var action = desk.take(number);
        action.answered(false, today());
        records.openMoney(number).ifPresent(money -> money.drop(today()));
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.MONEY_DROPPED, action));
        process.signal(number, Message.moneyAnswered.name(), MONEY_ENOUGH.of(false));
    }

    /** There came less than was asked. @param askAgain elsewhere; otherwise the action goes on with what there is */
    public void reconsider(TaskId task, CaseNumber number, boolean askAgain) {
        var action = desk.goOn(task, number, Step.reconsiderAction.name());
        action.reconsidered(askAgain, today());
        records.show(action);
        var outcome = askAgain ? Outcome.ASK_AGAIN : Outcome.GO_ON;
        audit.record(ActionDesk.entry(ActionAct.RECONSIDERED, action).after("outcome", outcome));
        process.complete(task, number, OUTCOME.of(outcome));
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
