package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingRoom;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;

/**
 * Holds the money for a request that is complete: whoever is complete first goes first (Awb 4:26). Is less left than is
 * asked, then what is left is held, and everyone who judges the request sees it. A scheme that distributes in rounds
 * holds nothing yet, and lots decide between those who were complete on the day that the money ran out.
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
    CeilingRoom room;

    @Inject
    DistributionRounds rounds;

    @Inject
    RequestLaw law;

    @Inject
    AuditTrail audit;

    public void reserve(CaseNumber number) {
        var request = requests.lock(number);
        if (!ledger.ofCase(number).reserved().isZero()) {
            return;
        }
        var terms = schemes.terms(request.schemeVersionId());
        var candidate = RoundCandidate.of(request, terms.rules().maximum());
        if (terms.distribution().system().isRound()) {
            rounds.join(candidate, terms);
        } else {
            reserve(request, candidate, terms);
        }
    }

    private void reserve(SubsidyRequest request, RoundCandidate candidate, SchemeTerms terms) {
        var number = request.number();
        var asked = request.plan().asked();
        var partly = terms.distribution().partialUpToRest();
        var reserved = room.reserve(terms.ceilingId(), number, candidate.filedOn(), asked, partly);
        boolean drawn = asked.exceeds(reserved) && rounds.drawAmongSameDay(candidate, terms);
        audit.record(AuditEntry.of(SubsidyAct.RESERVED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:25, 4:26"))
                .after("reserved", reserved)
                .after("asked", asked)
                .after("lotsDecide", drawn)
                .after("left", ledger.state(terms.ceilingId()).left()));
    }
}
