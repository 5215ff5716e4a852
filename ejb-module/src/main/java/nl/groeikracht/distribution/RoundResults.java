package nl.groeikracht.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RoundCandidate;
import nl.groeikracht.subsidy.RoundCandidates;

/** What comes out of a round: the order of the requests, and what each gets of the money that there is. */
@ApplicationScoped
class RoundResults {

    @Inject
    Rounds rounds;

    @Inject
    Schemes schemes;

    @Inject
    Ceilings ceilings;

    @Inject
    BudgetLedger ledger;

    @Inject
    RoundCandidates candidates;

    List<Ranked> ranking(DistributionRound round) {
        return order(round)
                .inOrder(rounds.draw(round.number())
                        .map(draw -> Lottery.order(draw.seed(), participants(round)))
                        .orElse(List.of()));
    }

    /** Equals compete for money that is not enough for all. */
    boolean isDrawNeeded(DistributionRound round) {
        return switch (round.system()) {
            case TENDER -> order(round).hasTies();
            case EQUAL_SPLIT -> false;
            case LOTTERY, ORDER_OF_COMPLETENESS -> isTooMuchAsked(claims(round, ranking(round)));
        };
    }

    Map<CaseNumber, Money> shares(DistributionRound round, List<Ranked> ranking) {
        var claims = claims(round, ranking);
        return round.system() == DistributionSystem.EQUAL_SPLIT
                ? Allotment.equally(claims)
                : Allotment.downTheRanking(claims, rules(round).partialUpToRest());
    }

    /** What there is to distribute, as the ceiling stands now. */
    Money pool(DistributionRound round) {
        return ledger.state(round.ceilingId()).left().plus(held(round));
    }

    List<CaseNumber> participants(DistributionRound round) {
        return rounds.participants(round.number()).stream()
                .filter(RoundParticipant::takesPart)
                .map(RoundParticipant::number)
                .toList();
    }

    DistributionRules rules(DistributionRound round) {
        return schemes.terms(round.schemeVersionId()).distribution();
    }

    Map<CaseNumber, RoundCandidate> requests(DistributionRound round) {
        return candidates.of(round.schemeVersionId()).stream()
                .collect(Collectors.toMap(RoundCandidate::number, Function.identity()));
    }

    private Ranking order(DistributionRound round) {
        return Ranking.of(rules(round), participants(round), rounds.scores(round.number()));
    }

    private static boolean isTooMuchAsked(List<Claim> claims) {
        var asked = claims.stream().map(Claim::asked).reduce(Money.ZERO, Money::plus);
        return claims.size() > 1 && claims.stream().map(Claim::room).anyMatch(asked::exceeds);
    }

    /** Who is above the minimum, in order, each with the room that its own ceiling leaves (Awb 4:27). */
    private List<Claim> claims(DistributionRound round, List<Ranked> ranking) {
        var requests = requests(round);
        var asked = rounds.participants(round.number()).stream()
                .collect(Collectors.toMap(RoundParticipant::number, RoundParticipant::asked));
        var state = ledger.state(round.ceilingId());
        var others = state.reserved().plus(state.granted()).minus(held(round));
        var all = asked.values().stream().reduce(Money.ZERO, Money::plus);
        var history = ceilings.history(round.ceilingId());
        return ranking.stream()
                .filter(one -> !one.belowMinimum())
                .map(one -> new Claim(
                        one.number(),
                        asked.get(one.number()),
                        history.effectiveFor(requests.get(one.number()).filedOn())
                                .map(ceiling -> ceiling.lessAtMost(others))
                                .orElse(all)))
                .toList();
    }

    private Money held(DistributionRound round) {
        return rounds.participants(round.number()).stream()
                .map(one -> ledger.ofCase(one.number()).reserved())
                .reduce(Money.ZERO, Money::plus);
    }
}
