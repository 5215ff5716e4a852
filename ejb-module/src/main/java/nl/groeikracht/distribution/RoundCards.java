package nl.groeikracht.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.bpmn.DistributionProcess;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Keeps the card of a round up to date, from which lists of work are made. */
@ApplicationScoped
class RoundCards {

    @Inject
    CaseCards cards;

    @Inject
    Rounds rounds;

    @Inject
    Schemes schemes;

    void put(DistributionRound round) {
        var terms = schemes.terms(round.schemeVersionId());
        var open = round.state() != RoundState.FIXED;
        cards.put(new CaseCard(
                round.number(),
                round.gmCode(),
                terms.schemeId(),
                terms.name(),
                "",
                rounds.participants(round.number()).stream()
                        .filter(RoundParticipant::takesPart)
                        .map(RoundParticipant::asked)
                        .reduce(Money.ZERO, Money::plus),
                null,
                null,
                null,
                false,
                Dutch.dateOf(round.openedAt()),
                open ? fixBy(terms, round.closesOn()) : null,
                null,
                null,
                null,
                round.isEscalated(),
                round.state().name(),
                DistributionProcess.KEY,
                null));
    }

    /** The last day on which the result still leaves the decisions in time. */
    static LocalDate fixBy(SchemeTerms terms, LocalDate closesOn) {
        return closesOn.plusWeeks(terms.rules().decisionWeeks());
    }
}
