package nl.groeikracht.recovery;

import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.PaymentView;
import nl.groeikracht.subsidy.ReceivedSubsidies;
import nl.groeikracht.subsidy.SetOffOrders;

/**
 * Sets a claim off against a payment that is still to come (Awb 4:93): only where the law allows it, which is against
 * what the same receiver gets for the same activities in another period (4:57, third paragraph). The receiver reads which
 * claim, and how much.
 */
@Stateless
@RolesAllowed("treasurer")
public class SetOff {

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    SetOffOrders orders;

    @Inject
    SetOffLetter letter;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /** The payments against which it can be set off; empty when there are none. */
    public List<PaymentView> possible(CaseNumber number) {
        var recovery = recoveries.read(number);
        user.require(recovery.gmCode(), number.value(), TREASURER);
        return recovery.state().isOwed() && recovery.view().payUntil() != null
                ? orders.of(recovery.request())
                : List.of();
    }

    /**
     * @param reference of the payment
     * @param sameActivities the treasurer found that the payment is for the same activities
     * @return what is still owed
     */
    public Money setOff(CaseNumber number, String reference, Money amount, boolean sameActivities) {
        var recovery = recoveries.lock(number);
        user.require(recovery.gmCode(), number.value(), TREASURER);
        try {
            return setOff(recovery, reference, amount, sameActivities);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(RecoveryAct.SET_OFF_NOT_ALLOWED)
                    .in(recovery.gmCode())
                    .onCase(number)
                    .because(refused.key())
                    .after("payment", reference)
                    .after("amount", amount));
            throw refused;
        }
    }

    private Money setOff(Recovery recovery, String reference, Money amount, boolean sameActivities) {
        if (!sameActivities) {
            throw new Refusal("refusal.setOffOtherActivities");
        }
        var number = recovery.number();
        var today = Dutch.today(clock);
        var before = recovery.outstanding();
        recovery.setOff(amount, today);
        var payment = orders.setOff(recovery.request(), reference, amount);
        var note = "Verrekend met betaling " + payment.reference();
        recoveries.add(number, amount, amount, today, note, user.username(), clock.instant());
        var subsidy = subsidies.read(recovery.request());
        ledger.setOff(subsidy.ceilingId(), recovery.request(), amount, note);
        recoveries.shown(recovery);
        var electronically = letter.tell(recovery.view(), subsidy, payment, amount, user.read());
        audit.record(AuditEntry.of(RecoveryAct.SET_OFF)
                .in(recovery.gmCode())
                .onCase(number)
                .under("Awb 4:57 lid 3, 4:93")
                .before("outstanding", before)
                .after("amount", amount)
                .after("payment", payment.reference())
                .after("toTransfer", payment.toTransfer())
                .after("electronically", electronically)
                .after("outstanding", recovery.outstanding()));
        if (recovery.state() == RecoveryState.SETTLED) {
            audit.record(
                    AuditEntry.of(RecoveryAct.SETTLED).in(recovery.gmCode()).onCase(number));
            process.signal(number, RecoveryProcess.Message.debtSettled.name());
        }
        return recovery.outstanding();
    }
}
