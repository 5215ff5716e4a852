package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.bpmn.RouteTable;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.Suspension;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.Dutch;

/** Keeps the card of a request up to date, from which lists of work and figures are made. */
@ApplicationScoped
class RequestCards {

    @Inject
    CaseCards cards;

    @Inject
    RequestClocks clocks;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    void put(SubsidyRequest request) {
        var clock = clocks.of(request);
        var open = request.state().isOpen();
        var neighbourhood = municipalities.neighbourhood(
                request.gmCode(), request.initiative().neighbourhoodCode());
        cards.put(new CaseCard(
                request.number(),
                request.gmCode(),
                schemes.terms(request.schemeVersionId()).schemeId(),
                request.initiative().title(),
                request.applicant().name(),
                request.plan().asked(),
                neighbourhood.map(Neighbourhood::areaName).orElse(null),
                neighbourhood.map(Neighbourhood::name).orElse(null),
                request.initiative().theme(),
                RouteTable.CARE_AND_CONTACT.equals(request.initiative().theme()),
                Dutch.dateOf(request.receivedAt()),
                open ? clock.deadline() : null,
                open ? suspendedSince(clock) : null,
                request.state() == RequestState.SUPPLEMENT_ASKED
                        ? request.lastSupplement().map(Supplement::until).orElse(null)
                        : null,
                adviceUntil(request),
                request.isEscalated(),
                request.state().name(),
                CaseCard.REQUEST,
                null));
    }

    private static LocalDate suspendedSince(DecisionClock clock) {
        return clock.suspensions().stream()
                .filter(Suspension::open)
                .map(Suspension::from)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate adviceUntil(SubsidyRequest request) {
        return request.advice()
                .filter(advice -> !advice.isGiven() && request.state().isOpen())
                .map(AdviceFile::until)
                .orElse(null);
    }
}
