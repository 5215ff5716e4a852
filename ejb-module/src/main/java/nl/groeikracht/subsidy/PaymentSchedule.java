package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.PaymentPlan;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.Money;

/** When which part of a grant is paid, as its scheme says (Awb 4:52, 4:53, 4:95). */
@ApplicationScoped
class PaymentSchedule {

    @Inject
    Schemes schemes;

    @Inject
    DeterminedSubsidies determined;

    @Inject
    BudgetLedger ledger;

    @Inject
    RequestLaw law;

    /**
     * The parts that are paid without waiting for a determination.
     *
     * @param payBefore last day to pay the first part
     */
    List<Part> parts(SubsidyRequest request, Money granted, LocalDate sentOn, LocalDate payBefore) {
        return plan(request).of(granted, isDeterminedLater(request, granted)).stream()
                .map(part -> part.weeksAfterSending() == 0
                        ? new Part(part.amount(), null, payBefore)
                        : later(request, part.amount(), sentOn.plusWeeks(part.weeksAfterSending())))
                .toList();
    }

    private Part later(SubsidyRequest request, Money amount, LocalDate from) {
        return new Part(amount, from, law.paymentUntil(request, from));
    }

    /** What is paid only after the determination. */
    Money rest(SubsidyRequest request, Money granted) {
        return granted.minus(plan(request).before(granted, isDeterminedLater(request, granted)));
    }

    boolean isAtOnce(SubsidyRequest request) {
        return plan(request).isAtOnce();
    }

    /** Part of the grant is paid before it is sure what it will come to. */
    boolean isAdvance(SubsidyRequest request, Money granted) {
        return isDeterminedLater(request, granted) && plan(request).leavesRest();
    }

    /** What can be ordered now beside what was ordered: all that is due once it is determined, before that the advance. */
    Money due(SubsidyRequest request) {
        var money = ledger.ofCase(request.number());
        var total = determined.of(request.number()).isPresent()
                ? money.granted()
                : plan(request).before(money.granted(), isDeterminedLater(request, money.granted()));
        return total.lessAtMost(money.paid());
    }

    private PaymentPlan plan(SubsidyRequest request) {
        return schemes.terms(request.schemeVersionId()).payment();
    }

    private boolean isDeterminedLater(SubsidyRequest request, Money granted) {
        var rules = schemes.terms(request.schemeVersionId()).rules();
        return rules.publicLaw()
                && !rules.arrangements().isEmpty()
                && !rules.arrangements().of(granted).isDirect();
    }

    /**
     * A part that is paid.
     *
     * @param from not before this day; null for at once
     * @param before the last day
     */
    record Part(Money amount, LocalDate from, LocalDate before) {}
}
