package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Suspends payment on a serious suspicion that the grant should be changed or withdrawn (Awb 4:56): from the written
 * notice, until a decision or thirteen weeks at most. What is held back is in no file for the bank.
 */
@Stateless
@RolesAllowed("decider")
public class PaymentSuspensions {

    @Inject
    SubsidyRequests requests;

    @Inject
    HeldPayments held;

    @Inject
    RequestLetters letters;

    @Inject
    MandateRegister mandates;

    @Inject
    RequestLaw law;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public SuspensionFile open(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.DECIDER);
        var suspensions = held.of(number);
        var current = running(suspensions);
        var until = held.endOf(today());
        return new SuspensionFile(
                number,
                request.initiative().title(),
                request.applicant().name(),
                held.orders(number),
                suspensions,
                current,
                until,
                current == null
                        && law.isPublic(request)
                        && !held.waiting(number).isEmpty(),
                List.of(
                        LawHint.asks("seriousSuspicion", "Awb 4:56"),
                        LawHint.asks("suspendedUntil", "Awb 4:56", until),
                        LawHint.asks("suspendedTold", "Awb 3:46, 3:47")));
    }

    /**
     * Suspends and tells the receiver.
     *
     * @return false when the letter has to go by post
     */
    public boolean suspend(CaseNumber number, String suspicion) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), Role.DECIDER);
        try {
            return suspend(request, PlainText.required(suspicion, Proposal.REASONS_LIMIT));
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(SubsidyAct.DECISION_NOT_ALLOWED)
                    .in(request.gmCode())
                    .onCase(number)
                    .because(refused.key()));
            throw refused;
        }
    }

    private boolean suspend(SubsidyRequest request, String suspicion) {
        var number = request.number();
        law.requirePublic(request, "refusal.fund.suspension");
        if (running(held.of(number)) != null) {
            throw new Refusal("refusal.suspendedAlready");
        }
        var orders = held.waiting(number);
        if (orders.isEmpty()) {
            throw new Refusal("refusal.nothingToSuspend");
        }
        var amount = orders.stream().map(PaymentOrder::toTransfer).reduce(Money.ZERO, Money::plus);
        var mandate = mandates.require(request.gmCode(), user.username(), DecisionKind.CHANGE, amount);
        var until = held.endOf(today());
        held.suspend(request, suspicion, today(), until, mandate.publication(), user.username());
        orders.forEach(order -> order.holdUntil(until));
        var electronically = letters.tellOfSuspension(request, suspicion, until, user.read());
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_SUSPENDED)
                .in(request.gmCode())
                .onCase(number)
                .because(suspicion)
                .under("Awb 4:56")
                .after("amount", amount)
                .after("until", until)
                .after("mandate", mandate.publication())
                .after("electronically", electronically));
        return electronically;
    }

    /** Payment goes on: the suspicion is gone, or a decision was taken. */
    public void end(CaseNumber number, String reason) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), Role.DECIDER);
        if (running(held.of(number)) == null) {
            throw new Refusal("refusal.notSuspended");
        }
        var why = PlainText.required(reason, Proposal.REASONS_LIMIT);
        held.end(number, today(), why, user.username());
        held.waiting(number).forEach(order -> order.holdUntil(null));
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_RESUMED)
                .in(request.gmCode())
                .onCase(number)
                .because(why)
                .under("Awb 4:56"));
    }

    private SuspensionView running(List<SuspensionView> suspensions) {
        return suspensions.stream().filter(one -> one.isOn(today())).findFirst().orElse(null);
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
