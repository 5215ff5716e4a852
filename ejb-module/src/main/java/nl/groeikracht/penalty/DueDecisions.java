package nl.groeikracht.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeikracht.casework.DecisionTerm;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The decisions that can be late in a request and in what follows from it, as each domain tells them. */
@ApplicationScoped
class DueDecisions {

    @Inject
    @Any
    Instance<DecisionTerm> domains;

    @Inject
    CaseCards cards;

    /** All of them that are not settled, the request's own first. */
    List<DueDecision> open(CaseNumber request, LocalDate on) {
        return Stream.concat(Stream.of(cards.read(request)), cards.following(request).stream())
                .flatMap(card -> find(card, on).stream())
                .filter(DueDecision::isOpen)
                .toList();
    }

    /** @throws NotFound when no decision can be late in such a case */
    DueDecision read(CaseNumber number, LocalDate on) {
        return find(cards.read(number), on).orElseThrow(() -> new NotFound("due decision", number.value()));
    }

    private Optional<DueDecision> find(CaseCard card, LocalDate on) {
        return domains.stream()
                .filter(domain -> domain.kind().equals(card.kind()))
                .findFirst()
                .map(domain -> domain.of(card.number(), on));
    }
}
