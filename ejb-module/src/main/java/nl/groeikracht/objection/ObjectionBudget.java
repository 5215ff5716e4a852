package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequest;
import nl.groeikracht.subsidy.DecidedRequests;

/** What an objection can do to the ledger: judged on the state of the ceiling when the request was first decided. */
@ApplicationScoped
class ObjectionBudget {

    @Inject
    BudgetLedger ledger;

    @Inject
    DecidedRequests requests;

    ObjectionMoney of(DecidedRequest request) {
        var first = request.decision();
        var ceiling = request.ceilingId();
        var then = ledger.ofOthersAsOf(ceiling, request.number(), first.at()).left();
        return new ObjectionMoney(
                ledger.ofCase(request.number()).granted(),
                request.asked(),
                ledger.state(ceiling).left(),
                then,
                request.asked().atMost(request.maximum()).atMost(then),
                Dutch.dateOf(first.at()));
    }

    /**
     * Grants what comes in place of the contested decision.
     *
     * @return how much more that is than before
     * @throws Refusal when it is not more than before: an objection makes nobody worse off (Awb 7:11); or more small aid
     *     than the cap allows
     * @throws nl.groeikracht.budget.CeilingExceeded when the ceiling did not allow it then either
     */
    Money grant(DecidedRequest request, Money total) {
        var before = ledger.ofCase(request.number()).granted();
        if (!total.exceeds(before)) {
            throw new Refusal("refusal.objection.noMore", before);
        }
        if (total.exceeds(request.asked())) {
            throw new Refusal("refusal.aboveAsked", request.asked());
        }
        if (total.exceeds(request.maximum())) {
            throw new Refusal("refusal.aboveMaximum", request.maximum());
        }
        requests.requireAidFits(request.number(), total);
        ledger.grantInObjection(
                request.ceilingId(), request.number(), total, request.decision().at());
        return total.minus(before);
    }
}
