package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.StatusStep.Kind.ADVICE;
import static nl.groeikracht.subsidy.StatusStep.Kind.ADVICE_GIVEN;
import static nl.groeikracht.subsidy.StatusStep.Kind.ASSESSING;
import static nl.groeikracht.subsidy.StatusStep.Kind.CHECKING;
import static nl.groeikracht.subsidy.StatusStep.Kind.CONDITIONS;
import static nl.groeikracht.subsidy.StatusStep.Kind.DECIDED;
import static nl.groeikracht.subsidy.StatusStep.Kind.DECIDING;
import static nl.groeikracht.subsidy.StatusStep.Kind.FORWARDED;
import static nl.groeikracht.subsidy.StatusStep.Kind.PAYMENT;
import static nl.groeikracht.subsidy.StatusStep.Kind.SENT;
import static nl.groeikracht.subsidy.StatusStep.Kind.VIEW_GIVEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.Dutch;

/** Tells an applicant where the request stands, in the order in which it happened. */
@ApplicationScoped
class StatusViews {

    private static final int MEASURED = 50;
    private static final int FEWEST_TO_TELL = 5;
    private static final Set<DocumentKind> ALWAYS = EnumSet.of(
            DocumentKind.ATTACHMENT,
            DocumentKind.SUPPLEMENT,
            DocumentKind.RECEIPT,
            DocumentKind.SUPPLEMENT_REQUEST,
            DocumentKind.TERM_NOTICE,
            DocumentKind.HEARING_INVITATION,
            DocumentKind.FORWARDED,
            DocumentKind.WITHDRAWAL_CONFIRMED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    People people;

    @Inject
    Clock clock;

    StatusView of(SubsidyRequest request) {
        var terms = schemes.terms(request.schemeVersionId());
        var municipality = municipalities.read(request.gmCode());
        var state = shown(request);
        var decision = state.isDecided() ? requests.decision(request.number()).orElse(null) : null;
        var clockView = ClockView.of(clocks.of(request), state.isOpen(), Dutch.today(clock));
        boolean late = request.state() == RequestState.SUPPLEMENT_TERM_PASSED;
        return new StatusView(
                request.number(),
                request.initiative().title(),
                request.applicant().name(),
                request.applicant().firstName(),
                request.language(),
                municipality,
                terms.name(),
                terms.rules().publicLaw(),
                state,
                request.receivedAt(),
                request.plan().asked(),
                clockView,
                usual(terms.schemeId()),
                contact(request, municipality),
                history(request, state, decision, clockView),
                late || state == RequestState.SUPPLEMENT_ASKED
                        ? request.lastSupplement().orElse(null)
                        : null,
                late,
                state == RequestState.HEARING ? request.lastHearing().orElse(null) : null,
                request.forwarded().orElse(null),
                request.state().isOpen(),
                decision,
                decision == null ? null : request.sending(),
                documents(request, state));
    }

    /** A decision is there for the applicant from the moment that it is sent, not before (Awb 3:40). */
    private static RequestState shown(SubsidyRequest request) {
        if (!request.state().isDecided() || request.sending().sentOn() != null) {
            return request.state();
        }
        return request.proposal().isPresent() ? RequestState.ASSESSED : RequestState.SUPPLEMENT_TERM_PASSED;
    }

    List<DocumentInfo> documents(SubsidyRequest request) {
        return documents(request, shown(request));
    }

    private List<DocumentInfo> documents(SubsidyRequest request, RequestState state) {
        return documents.of(request.number()).stream()
                .filter(document -> ALWAYS.contains(document.kind())
                        || document.kind() == DocumentKind.DECISION_LETTER && state.isDecided())
                .toList();
    }

    private StatusView.Contact contact(SubsidyRequest request, MunicipalityInfo municipality) {
        return Optional.ofNullable(request.handler())
                .flatMap(people::find)
                .map(person -> contact(person, municipality))
                .orElseGet(() -> new StatusView.Contact(null, municipality.phone()));
    }

    private static StatusView.Contact contact(PersonInfo person, MunicipalityInfo municipality) {
        var phone = Optional.ofNullable(person.phone()).orElse(municipality.phone());
        return new StatusView.Contact(person.name(), phone);
    }

    private List<StatusStep> history(
            SubsidyRequest request, RequestState state, DecisionView decision, ClockView clockView) {
        var steps = new ArrayList<StatusStep>();
        int supplement = 0;
        for (var event : request.events()) {
            if (event.kind() == ClockEvent.Kind.DECIDED) {
                continue;
            }
            var details = event.kind() == ClockEvent.Kind.SUPPLEMENT_ASKED
                    ? request.supplements().get(supplement++).items()
                    : List.<String>of();
            steps.add(new StatusStep(
                    StatusStep.Kind.valueOf(event.kind().name()), StatusStep.When.DONE, event.date(), details));
        }
        request.advice()
                .filter(AdviceFile::isGiven)
                .ifPresent(
                        advice -> steps.add(StatusStep.done(ADVICE_GIVEN, Dutch.dateOf(advice.at()), advice.text())));
        request.hearings().stream()
                .filter(HearingRound::isGiven)
                .forEach(round -> steps.add(StatusStep.done(VIEW_GIVEN, Dutch.dateOf(round.at()), round.view())));
        request.forwarded().ifPresent(to -> steps.add(StatusStep.done(FORWARDED, Dutch.dateOf(to.at()), to.to())));
        if (decision != null) {
            steps.add(StatusStep.done(DECIDED, Dutch.dateOf(decision.at())));
            steps.add(StatusStep.done(SENT, request.sending().sentOn()));
        }
        steps.addAll(ahead(request, state, decision, clockView.deadline()));
        return steps;
    }

    private List<StatusStep> ahead(
            SubsidyRequest request, RequestState state, DecisionView decision, LocalDate deadline) {
        if (state == RequestState.WITHDRAWN || state == RequestState.FORWARDED) {
            return List.of();
        }
        if (decision != null) {
            return decision.isGrant() ? List.of(later(PAYMENT, request.sending().payBefore())) : List.of();
        }
        return List.of(now(state, request), later(SENT, deadline), later(PAYMENT, null));
    }

    private static StatusStep now(RequestState state, SubsidyRequest request) {
        var kind = switch (state) {
            case RECEIVED -> CHECKING;
            case SUPPLEMENT_ASKED -> StatusStep.Kind.SUPPLEMENT_ASKED;
            case COMPLETE -> CONDITIONS;
            case ADVICE_ASKED -> ADVICE;
            case IN_ASSESSMENT -> ASSESSING;
            case HEARING -> StatusStep.Kind.HEARING;
            default -> DECIDING;
        };
        var until = switch (kind) {
            case SUPPLEMENT_ASKED ->
                request.lastSupplement().map(Supplement::until).orElse(null);
            case HEARING -> request.lastHearing().map(HearingRound::until).orElse(null);
            default -> null;
        };
        return new StatusStep(kind, StatusStep.When.NOW, until, List.of());
    }

    private static StatusStep later(StatusStep.Kind kind, LocalDate on) {
        return new StatusStep(kind, StatusStep.When.LATER, on, List.of());
    }

    /** Measured on the latest decisions under the same scheme; too few of them tell nothing. */
    private StatusView.UsualDuration usual(long schemeId) {
        var row = (Object[]) entities.createNativeQuery("""
                        select count(*), coalesce(percentile_disc(0.5) within group (order by days), 0)
                        from (select r.sent_on - cast(r.received_at at time zone 'Europe/Amsterdam' as date) as days
                              from subsidy_request r join scheme_version v on v.id = r.scheme_version_id
                              where v.scheme_id = ?1 and r.sent_on is not null
                              order by r.sent_on desc limit ?2) as latest
                        """)
                .setParameter(1, schemeId)
                .setParameter(2, MEASURED)
                .getSingleResult();
        long count = ((Number) row[0]).longValue();
        return count < FEWEST_TO_TELL ? null : new StatusView.UsualDuration(count, ((Number) row[1]).longValue());
    }
}
