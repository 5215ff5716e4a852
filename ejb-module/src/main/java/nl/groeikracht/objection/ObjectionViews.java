package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.DecidedRequests;

/** Makes what pages show of an objection. */
@ApplicationScoped
class ObjectionViews {

    @Inject
    Objections objections;

    @Inject
    ObjectionClocks clocks;

    @Inject
    DecidedRequests requests;

    @Inject
    Publication publication;

    @Inject
    Documents documents;

    @Inject
    People people;

    @Inject
    Clock clock;

    ObjectionTask task(CaseDesk.Opened opened, Objection objection, List<LawHint> hints) {
        return new ObjectionTask(opened.task(), opened.card(), of(objection), hints);
    }

    ObjectionView of(Objection objection) {
        var term = clocks.of(objection);
        var until = objection.objectionUntil();
        var hearing = objection.hearing().orElse(null);
        var today = Dutch.today(clock);
        var planned = hearing != null && hearing.on() != null;
        var decided = objections.decision(objection.number()).orElse(null);
        var sentOn = publication.sentOn(objection.number()).orElse(null);
        return new ObjectionView(
                objection.number(),
                objection.gmCode(),
                objection.origin(),
                objection.contested(),
                objection.contestedKind(),
                name(objection.contestedBy()),
                contestedReasons(objection),
                objection.contestedAmount(),
                objection.sentOn(),
                until,
                until == null ? null : clocks.lastByPost(until),
                objection.state(),
                objection.channel(),
                objection.receivedOn(),
                objection.postmarkedOn(),
                objection.elsewhereOn(),
                objection.objector(),
                objection.address(),
                objection.email().isPresent(),
                objection.grounds(),
                objection.isSigned(),
                objection.lateReason(),
                objection.costsAsked(),
                objection.timeliness(),
                objection.excused(),
                objection.admissionReason(),
                term.deadline(),
                term.lines(),
                term.isSuspended(),
                objection.hasCommission(),
                name(objection.handler()),
                objection.repairs(),
                objection.postponements(),
                hearing,
                planned ? clocks.papersUntil(hearing.on(), today) : null,
                planned ? clocks.fileOpenFrom(hearing.on(), today) : null,
                objection.proposal().map(ProposedOutcome::reconsideration).orElse(null),
                objection
                        .proposal()
                        .map(ProposedOutcome::by)
                        .map(people::nameOf)
                        .orElse(null),
                objection.question(),
                decided == null ? null : decided.outcome(),
                decided == null ? Money.ZERO : decided.extra(),
                decided == null ? null : name(decided.by()),
                decided == null ? null : decided.at(),
                sentOn,
                sentOn == null ? null : clocks.appealUntil(sentOn),
                documents.of(objection.number()));
    }

    private String contestedReasons(Objection objection) {
        if (objection.isPreparatory() || !objection.contested().equals(objection.origin())) {
            return null;
        }
        return requests.read(objection.origin()).decision().reasons();
    }

    private String name(String username) {
        return username == null ? null : people.nameOf(username);
    }
}
