package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;

/**
 * Holds the money for a request that is complete: whoever is complete first goes first (Awb 4:26). Is less left than is
 * asked, then what is left is held, and everyone who judges the request sees it.
 */
@Stateless
@PermitAll
public class BudgetReservation {

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    AuditTrail audit;

    public void reserve(CaseNumber number) {
        var request = requests.lock(number);
        if (!ledger.ofCase(number).reserved().isZero()) {
            return;
        }
        var terms = schemes.terms(request.schemeVersionId());
        var asked = request.plan().asked();
        var reserved = ledger.reserve(terms.ceilingId(), number, asked);
        audit.record(AuditEntry.of(SubsidyAct.RESERVED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:25, 4:26")
                .after("reserved", reserved)
                .after("asked", asked)
                .after("left", ledger.state(terms.ceilingId()).left()));
    }
}
