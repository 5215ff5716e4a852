package nl.groeikracht.distribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingRoom;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;

/** What the system does in a round: it counts, reserves what was fixed, and warns when it takes too long. */
@Stateless
@PermitAll
public class RoundRanking {

    @Inject
    Rounds rounds;

    @Inject
    RoundResults results;

    @Inject
    RoundCards cards;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CeilingRoom room;

    @Inject
    AuditTrail audit;

    /** @return whether lots must decide */
    public boolean rank(CaseNumber number) {
        var round = rounds.lock(number);
        boolean drawNeeded = results.isDrawNeeded(round);
        round.rank(drawNeeded);
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.RANKED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:26")
                .after("order", inWords(results.ranking(round)))
                .after("drawNeeded", drawNeeded));
        return drawNeeded;
    }

    /** Holds for each request what the fixed result gives it, in place of what it held before. */
    public void allot(CaseNumber number) {
        var round = rounds.lock(number);
        var requests = results.requests(round);
        var participants = rounds.participants(number);
        participants.forEach(one -> ledger.release(round.ceilingId(), one.number()));
        for (var one : participants) {
            var filedOn = requests.get(one.number()).filedOn();
            var held = room.reserve(round.ceilingId(), one.number(), filedOn, one.share(), false);
            if (!held.equals(one.share())) {
                throw new IllegalStateException("No room for " + one.share() + " of " + one.number());
            }
        }
        audit.record(AuditEntry.of(DistributionAct.ALLOTTED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:25")
                .after("left", ledger.state(round.ceilingId()).left()));
    }

    /** The decisions on the requests come in danger (Awb 4:13). */
    public void escalate(CaseNumber number) {
        var round = rounds.lock(number);
        round.escalate();
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.ESCALATED)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:13")
                .after("fixBy", RoundCards.fixBy(schemes.terms(round.schemeVersionId()), round.closesOn())));
    }

    private static List<String> inWords(List<Ranked> ranking) {
        return ranking.stream()
                .map(one -> one.place() + ". " + one.number() + " " + one.score())
                .toList();
    }
}
