package nl.groeikracht.objection;

import static nl.groeikracht.bpmn.ObjectionProcess.DECIDE_BY;
import static nl.groeikracht.bpmn.ObjectionProcess.WARN_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.bpmn.ObjectionProcess.Timer;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.ObjectionClock;
import nl.groeikracht.legal.ObjectionClock.Postponement;
import nl.groeikracht.legal.Term;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Dutch;

/** The terms of an objection, each under the version of the law of its own day, and the timers that follow them. */
@ApplicationScoped
class ObjectionClocks {

    private static final String POST = "objection-by-post";
    private static final String REPAIR = "objection-repair";
    private static final String PAPERS = "hearing-papers";
    private static final String INSPECTION = "hearing-inspection";
    private static final String DECISION = "objection-decision";
    private static final String DECISION_WITH_COMMISSION = "objection-decision-committee";
    private static final String POSTPONEMENT = "objection-postponement";

    @Inject
    LegalTerms legal;

    @Inject
    CaseProcess process;

    ObjectionClock of(Objection objection) {
        var until = objectionUntil(objection);
        var term = legal.term(objection.hasCommission() ? DECISION_WITH_COMMISSION : DECISION, until);
        return ObjectionClock.of(
                until,
                term,
                objection.repairs().stream().map(RepairAsked::onClock).toList(),
                objection.postponements().stream().map(this::onClock).toList(),
                legal.workingDays());
    }

    /** As long as the decision was not sent (Awb 6:10) the term is counted as if it were sent when the objection came. */
    private LocalDate objectionUntil(Objection objection) {
        return objection.objectionUntil() != null
                ? objection.objectionUntil()
                : legal.objectionUntil(objection.receivedOn());
    }

    private Postponement onClock(Postponed postponed) {
        if (postponed.isAgreed()) {
            return Postponement.agreed(postponed.on(), postponed.until());
        }
        var law = legal.term(POSTPONEMENT, postponed.on());
        return Postponement.by(
                postponed.on(),
                new Term(postponed.weeks(), law.unit(), law.source(), law.article(), law.lengthening()));
    }

    /** Last day on which what was posted in time may arrive (Awb 6:9, second paragraph). */
    LocalDate lastByPost(LocalDate objectionUntil) {
        return legal.term(POST, objectionUntil).end(objectionUntil, legal.workingDays());
    }

    /** What is proposed as the last day for a repair (Awb 6:6). */
    LocalDate usualRepairUntil(LocalDate today) {
        return legal.term(REPAIR, today).end(today, legal.workingDays());
    }

    /** Last day for papers of the objector: counted back, so not lengthened (Awb 7:4, first paragraph). */
    LocalDate papersUntil(LocalDate hearing, LocalDate today) {
        return hearing.minusDays(legal.term(PAPERS, today).amount());
    }

    /** From this day at the latest the file lies open (Awb 7:4, second paragraph). */
    LocalDate fileOpenFrom(LocalDate hearing, LocalDate today) {
        return hearing.minusWeeks(legal.term(INSPECTION, today).amount());
    }

    int mostWeeksOfPostponement(LocalDate today) {
        return legal.term(POSTPONEMENT, today).amount();
    }

    /** The last day for an appeal against a decision sent on this day (Awb 6:7, 7:1). */
    LocalDate appealUntil(LocalDate sentOn) {
        return legal.objectionUntil(sentOn);
    }

    ProcessVariable.Value decideBy(ObjectionClock clock) {
        return DECIDE_BY.of(endOf(clock.deadline()));
    }

    ProcessVariable.Value warnAt(ObjectionClock clock) {
        return WARN_AT.of(Dutch.startOf(clock.warningDay()));
    }

    /** Sets the timers to the clock as it is now. */
    void followedByProcess(Objection objection) {
        var clock = of(objection);
        process.reschedule(objection.number(), Timer.termWarning.name(), warnAt(clock));
        process.reschedule(objection.number(), Timer.termExpired.name(), decideBy(clock));
    }

    /** A term lasts through its last day. */
    static Instant endOf(LocalDate lastDay) {
        return Dutch.startOf(lastDay.plusDays(1));
    }
}
