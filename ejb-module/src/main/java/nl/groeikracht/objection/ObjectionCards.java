package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.ObjectionProcess;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;

/** Keeps the card of an objection up to date, from which lists of work are made. */
@ApplicationScoped
class ObjectionCards {

    @Inject
    CaseCards cards;

    @Inject
    ObjectionClocks clocks;

    /** The first card: it must be there before the objection itself. */
    void open(CaseNumber origin, CaseNumber number, ContestedDecision contested, Filing filing) {
        var request = cards.read(origin);
        cards.put(request.followedBy(
                ObjectionProcess.KEY,
                number,
                request.subject(),
                contested.amount(),
                filing.receivedOn(),
                null,
                ObjectionState.RECEIVED.name()));
    }

    void put(Objection objection) {
        var card = cards.read(objection.number());
        var clock = clocks.of(objection);
        var open = objection.state().isOpen();
        var waiting = objection.state() == ObjectionState.REPAIR_ASKED
                ? objection.lastRepair().orElse(null)
                : null;
        cards.put(escalated(card, objection)
                .now(
                        card.amount(),
                        open ? clock.deadline() : null,
                        objection.state().name())
                .waiting(
                        waiting == null ? null : waiting.askedOn().plusDays(1),
                        waiting == null ? null : waiting.until()));
    }

    private static CaseCard escalated(CaseCard card, Objection objection) {
        return new CaseCard(
                card.number(),
                card.gmCode(),
                card.schemeId(),
                card.subject(),
                objection.objector(),
                card.amount(),
                card.area(),
                card.neighbourhood(),
                card.theme(),
                card.accent(),
                card.receivedOn(),
                card.decideBy(),
                card.suspendedSince(),
                card.suspendedUntil(),
                card.adviceUntil(),
                objection.isEscalated(),
                card.state(),
                card.kind(),
                card.origin());
    }
}
