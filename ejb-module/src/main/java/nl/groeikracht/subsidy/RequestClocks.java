package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.DECIDE_BY;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.WARN_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Dutch;

/** The legal clock of a request, and the timers in its process that follow it. */
@ApplicationScoped
class RequestClocks {

    @Inject
    Schemes schemes;

    @Inject
    LegalTerms legal;

    @Inject
    CaseProcess process;

    DecisionClock of(SubsidyRequest request) {
        var terms = schemes.terms(request.schemeVersionId());
        return clock(terms, request.events());
    }

    /** The clock as it stood at the end of a day: what happened later does not count. */
    DecisionClock asOf(SubsidyRequest request, LocalDate day) {
        var terms = schemes.terms(request.schemeVersionId());
        var events = request.events().stream()
                .filter(event -> !event.date().isAfter(day) || event.kind() == ClockEvent.Kind.RECEIVED)
                .toList();
        return clock(terms, events);
    }

    /** The clock as it would be if this happened too. */
    DecisionClock with(SubsidyRequest request, ClockEvent next) {
        var events = new ArrayList<>(request.events());
        events.add(next);
        var terms = schemes.terms(request.schemeVersionId());
        return clock(terms, events);
    }

    private DecisionClock clock(SchemeTerms terms, List<ClockEvent> events) {
        var rules = terms.rules();
        return DecisionClock.of(rules.decisionTerm(), rules.extensionWeeks(), events, legal.workingDays());
    }

    ProcessVariable.Value decideBy(DecisionClock clock) {
        return DECIDE_BY.of(endOf(clock.deadline()));
    }

    ProcessVariable.Value warnAt(DecisionClock clock) {
        return WARN_AT.of(Dutch.startOf(clock.warningDay()));
    }

    /** Sets the timers to the clock as it is now. */
    void followedByProcess(SubsidyRequest request) {
        var clock = of(request);
        process.reschedule(request.number(), Timer.termWarning.name(), warnAt(clock));
        process.reschedule(request.number(), Timer.termExpired.name(), decideBy(clock));
    }

    /** A term lasts through its last day. */
    static Instant endOf(LocalDate lastDay) {
        return Dutch.startOf(lastDay.plusDays(1));
    }
}
