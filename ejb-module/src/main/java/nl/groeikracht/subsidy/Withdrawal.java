package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

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

    @Inject
    Event<CaseSettled> settled;

    public void register(CaseNumber number) {
        var request = requests.lock(number);
        var released = ledger.ofCase(number).reserved();
        ledger.release(schemes.terms(request.schemeVersionId()).ceilingId(), number);
        letters.confirmWithdrawal(request);
        audit.record(AuditEntry.of(SubsidyAct.WITHDRAWAL_REGISTERED)
                .in(request.gmCode())
                .onCase(number)
                .after("released", released));
        settled.fire(new CaseSettled(number, Dutch.dateOf(request.withdrawnAt())));
    }
}
