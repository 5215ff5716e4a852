package nl.groeikracht.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.budget.TenderCriterion;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RoundCandidate;

/** Puts together what there is to see of a round, and keeps back what may not be seen yet. */
@ApplicationScoped
class RoundViews {

    @Inject
    Rounds rounds;

    @Inject
    RoundResults results;

    @Inject
    Schemes schemes;

    @Inject
    People people;

    RoundView of(DistributionRound round) {
        var requests = results.requests(round);
        var rules = results.rules(round);
        return new RoundView(
                round.number(),
                round.gmCode(),
                schemes.terms(round.schemeVersionId()).name(),
                round.system(),
                rules,
                round.state(),
                round.closesOn(),
                waiting(round, requests),
                participants(round, requests),
                rounds.assessors(round.number()).size(),
                round.advice(),
                round.participantsHash(),
                Lottery.commitment(round.secret()),
                rounds.draw(round.number()).map(draw -> draw(round, draw)).orElse(null),
                Optional.ofNullable(round.pool()).orElseGet(() -> results.pool(round)),
                round.fixedBy() == null ? null : people.nameOf(round.fixedBy()),
                round.fixedAt(),
                round.mandate(),
                round.reasons());
    }

    private static int waiting(DistributionRound round, Map<CaseNumber, RoundCandidate> requests) {
        return round.state() == RoundState.OPEN && round.system().isRound()
                ? (int) requests.values().stream()
                        .filter(one -> one.mayStillJoin(round.closesOn()))
                        .count()
                : 0;
    }

    private List<ParticipantView> participants(DistributionRound round, Map<CaseNumber, RoundCandidate> requests) {
        boolean scoresShown = round.state() != RoundState.OPEN && round.state() != RoundState.SCORING;
        boolean isRanked = round.state() == RoundState.RANKED || round.state() == RoundState.FIXED;
        var ranking = scoresShown ? results.ranking(round) : List.<Ranked>of();
        var shares = isRanked && round.state() != RoundState.FIXED
                ? results.shares(round, ranking)
                : Map.<CaseNumber, Money>of();
        var places = ranking.stream().collect(Collectors.toMap(Ranked::number, Function.identity()));
        return rounds.participants(round.number()).stream()
                .map(one -> participant(
                        one,
                        requests.get(one.number()),
                        places.get(one.number()),
                        shares.getOrDefault(one.number(), one.share()),
                        results.rules(round).criteria()))
                .sorted(Comparator.comparing((ParticipantView one) -> one.excluded() != null)
                        .thenComparingInt(ParticipantView::place)
                        .thenComparing(ParticipantView::number))
                .toList();
    }

    private static ParticipantView participant(
            RoundParticipant one, RoundCandidate request, Ranked ranked, Money share, List<TenderCriterion> criteria) {
        boolean scored = ranked != null && ranked.assessors() > 0;
        return new ParticipantView(
                one.number(),
                one.title(),
                request.what(),
                one.asked(),
                one.completeOn(),
                one.excluded(),
                ranked == null ? 0 : ranked.place(),
                scored ? ranked.score() : null,
                scored
                        ? criteria.stream()
                                .map(criterion -> ranked.contribution(criterion.key()))
                                .toList()
                        : List.of(),
                ranked != null && ranked.belowMinimum(),
                share);
    }

    private DrawView draw(DistributionRound round, RoundDraw draw) {
        var participants = results.participants(round);
        var again = Lottery.seed(round.number(), Lottery.hashOf(participants), round.secret(), draw.witnessWord());
        var order = Lottery.order(draw.seed(), participants);
        return new DrawView(
                draw.witness(),
                draw.witnessWord(),
                round.secret(),
                draw.seed(),
                people.nameOf(draw.by()),
                draw.at(),
                order.stream()
                        .map(number ->
                                new DrawView.Lot(order.indexOf(number) + 1, number, Lottery.lot(draw.seed(), number)))
                        .toList(),
                again.equals(draw.seed()) && Lottery.hashOf(participants).equals(round.participantsHash()));
    }
}
