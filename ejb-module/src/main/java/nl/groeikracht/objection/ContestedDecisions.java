package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.casework.PublicationView;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.StepRecord;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequest;

/** The decisions in the life of a subsidy against which one can object: the first one and those that followed. */
@ApplicationScoped
class ContestedDecisions {

    /** Which decision comes of a follow-up case. What prepares a decision is not among them (Awb 6:3). */
    private static final Map<String, DecisionKind> KINDS = Map.of(
            "determination", DecisionKind.DETERMINE,
            "withdrawal", DecisionKind.CHANGE,
            "recovery", DecisionKind.RECOVER);

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    Publication publication;

    /** The newest last. */
    List<ContestedDecision> of(DecidedRequest request) {
        var found = new ArrayList<ContestedDecision>();
        if (request.publicLaw() && request.decision() != null) {
            found.add(first(request));
            cards.following(request.number()).stream()
                    .flatMap(card -> following(card).stream())
                    .forEach(found::add);
        }
        return found;
    }

    Optional<ContestedDecision> find(DecidedRequest request, CaseNumber number) {
        return of(request).stream()
                .filter(decision -> decision.number().equals(number))
                .findFirst();
    }

    /** Who prepared or took the decision in a case, as its process remembers: they do not hear the objector (Awb 7:5). */
    Set<String> involvedIn(CaseNumber number) {
        return process.stepHistory(number).stream()
                .filter(step -> step.who() != null && step.state() == StepRecord.State.DONE)
                .filter(step -> !step.element().startsWith("post"))
                .map(StepRecord::who)
                .collect(Collectors.toSet());
    }

    private ContestedDecision first(DecidedRequest request) {
        var decision = request.decision();
        return new ContestedDecision(
                request.number(),
                decision.kind(),
                decision.amount(),
                decision.by(),
                involvedIn(request.number()),
                decision.at(),
                request.sentOn(),
                request.objectionUntil());
    }

    private Optional<ContestedDecision> following(CaseCard card) {
        var kind = KINDS.get(card.kind());
        if (kind == null) {
            return Optional.empty();
        }
        return publication.of(card.number()).stream()
                .filter(letter -> letter.objectionUntil() != null)
                .reduce((earlier, later) -> later)
                .map(letter -> following(card, kind, letter));
    }

    private ContestedDecision following(CaseCard card, DecisionKind kind, PublicationView letter) {
        var decided = process.stepHistory(card.number()).stream()
                .filter(step -> step.element().startsWith("decide") && step.state() == StepRecord.State.DONE)
                .reduce((earlier, later) -> later);
        return new ContestedDecision(
                card.number(),
                kind,
                card.amount(),
                decided.map(StepRecord::who).orElse(null),
                involvedIn(card.number()),
                decided.map(StepRecord::until).filter(Objects::nonNull).orElse(Instant.EPOCH),
                letter.sentOn(),
                letter.objectionUntil());
    }
}
