package nl.groeikracht.action;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static nl.groeikracht.bpmn.ActionProcess.MONEY_ENOUGH;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Message;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.AnsweredFor;
import nl.groeikracht.subsidy.SentFor;

/** Brings the money, or the news that there is none, back to the action that asked for it. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class MoneyAnswers {

    @Inject
    ActionRecords records;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public void sent(@Observes SentFor sent) {
        records.lockIfAny(sent.askedFor())
                .ifPresent(action -> records.openMoney(action.number())
                        .filter(money -> money.sent(sent.request(), Dutch.today(clock)))
                        .ifPresent(money -> audit.record(ActionDesk.entry(ActionAct.MONEY_SENT, action)
                                .by(Actor.resident("Buurtteam"))
                                .after("scheme", money.view().schemeName()))));
    }

    public void answered(@Observes AnsweredFor answer) {
        records.lockIfAny(answer.askedFor())
                .ifPresent(action -> records.moneyOf(answer.request()).ifPresent(money -> take(action, money, answer)));
    }

    /** The action goes on when it waited for this; what comes later only changes what it got. */
    private void take(NeighbourhoodAction action, ActionMoney money, AnsweredFor answer) {
        boolean waited = money.isOpen() && action.state() == ActionState.WAITING;
        if (!money.answered(outcome(answer), answer.given(), answer.on())) {
            return;
        }
        audit.record(ActionDesk.entry(ActionAct.MONEY_ANSWERED, action)
                .after("outcome", outcome(answer))
                .after("given", answer.given()));
        if (waited) {
            action.answered(answer.isAll(), Dutch.today(clock));
            records.show(action);
            process.signal(action.number(), Message.moneyAnswered.name(), MONEY_ENOUGH.of(answer.isAll()));
        }
    }

    private static MoneyOutcome outcome(AnsweredFor answer) {
        return switch (answer.state()) {
            case GRANTED -> answer.isAll() ? MoneyOutcome.GRANTED : MoneyOutcome.PARTLY;
            case REFUSED -> MoneyOutcome.REFUSED;
            case WITHDRAWN -> MoneyOutcome.WITHDRAWN;
            default -> MoneyOutcome.NOT_TREATED;
        };
    }
}
