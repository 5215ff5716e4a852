package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;

/** Closes a request that was withdrawn: the money becomes free again, and the applicant reads that it is done. */
@Stateless
@PermitAll
public class Withdrawal {

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    RequestLetters letters;

    @Inject
    AuditTrail audit;

    public void register(CaseNumber number) {
        var request = requests.lock(number);
        var released = ledger.ofCase(number).reserved();
        ledger.release(schemes.terms(request.schemeVersionId()).ceilingId(), number);
        letters.confirmWithdrawal(request);
        audit.record(AuditEntry.of(SubsidyAct.WITHDRAWAL_REGISTERED)
                .in(request.gmCode())
                .onCase(number)
                .after("released", released));
    }
}
