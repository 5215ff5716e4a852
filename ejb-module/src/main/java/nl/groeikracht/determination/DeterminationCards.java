package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.bpmn.DeterminationProcess;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.GrantedSubsidy;

/** Keeps the card of a determination up to date. */
@ApplicationScoped
class DeterminationCards {

    @Inject
    CaseCards cards;

    void open(CaseNumber number, GrantedSubsidy grant, LocalDate today) {
        cards.put(cards.read(grant.number())
                .followedBy(
                        DeterminationProcess.KEY,
                        number,
                        grant.title(),
                        grant.granted(),
                        today,
                        null,
                        DeterminationState.WAITING.name()));
    }

    void put(Determination determination) {
        put(determination, determination.proposal().map(ProposalFile::amount).orElse(determination.granted()));
    }

    void put(Determination determination, Money amount) {
        var state = determination.state();
        boolean termRuns = state.isOpen() && state != DeterminationState.WAITING;
        cards.put(cards.read(determination.number())
                .now(amount, termRuns ? determination.determineBy() : null, state.name()));
    }
}
