package nl.groeikracht.determination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Asks the receiver to account, once reminds, and sees that the term is over (Awb 4:44). */
@Stateless
@PermitAll
public class ReportTerm {

    @Inject
    Determinations determinations;

    @Inject
    DeterminationCards cards;

    @Inject
    DeterminationLetters letters;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Schemes schemes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where the process goes on after the end of the activity, or after a sample was drawn. */
    public Asked ask(CaseNumber number) {
        var determination = determinations.lock(number);
        var today = Dutch.today(clock);
        boolean reported = determinations.reportsToWeigh(number) > 0;
        if (determination.asksAccount() && reported) {
            determination.reportIsIn(today);
        } else if (determination.asksAccount()) {
            determination.askReport(today);
            letters.inviteToReport(
                    determination, grants.of(determination.request()).at(determination.granted()));
            audit.record(entry(DeterminationAct.REPORT_ASKED, determination)
                    .under("Awb 4:44, 4:45")
                    .after("until", determination.reportUntil().orElseThrow()));
        } else if (!determination.awaitsSample()) {
            determination.sampleTimeIsOver();
        }
        cards.put(determination);
        return asked(determination, reported);
    }

    private Asked asked(Determination determination, boolean reported) {
        var until = determination.reportUntil().orElse(determination.sampleUntil());
        var days = schemes.terms(grants.of(determination.request()).schemeVersionId())
                .rules()
                .supplementDays();
        return new Asked(
                determination.state() == DeterminationState.REPORT_ASKED,
                determination.awaitsSample(),
                determination.state() == DeterminationState.TO_CHECK && reported,
                Moments.endOf(until.minusDays(days)),
                Moments.endOf(until),
                Moments.endOf(determination.determineBy()));
    }

    /** @return a moment after the term: there is one reminder */
    public Instant remind(CaseNumber number) {
        var determination = determinations.lock(number);
        determination.reminded(Dutch.today(clock));
        letters.remindToReport(determination, grants.of(determination.request()).at(determination.granted()));
        audit.record(entry(DeterminationAct.REPORT_REMINDED, determination).under("Awb 4:44"));
        return Moments.endOf(determination.reportUntil().orElseThrow().plusDays(1));
    }

    public void end(CaseNumber number) {
        var determination = determinations.lock(number);
        determination.reportTermEnded(Dutch.today(clock));
        cards.put(determination);
        audit.record(entry(DeterminationAct.REPORT_TERM_PASSED, determination)
                .under("Awb 4:44 lid 4")
                .after("until", determination.reportUntil().orElseThrow()));
    }

    /** No sample took it. */
    public void endSampleTime(CaseNumber number) {
        var determination = determinations.lock(number);
        determination.sampleTimeIsOver();
        cards.put(determination);
        audit.record(entry(DeterminationAct.SAMPLE_TIME_PASSED, determination)
                .under(determination.isDirect() ? "Awb 4:43" : "Awb 4:47"));
    }

    private static AuditEntry entry(DeterminationAct act, Determination determination) {
        return AuditEntry.of(act).in(determination.gmCode()).onCase(determination.number());
    }

    /**
     * What routes the process.
     *
     * @param checkNeeded the receiver accounted before being asked
     */
    public record Asked(
            boolean reportAwaited,
            boolean sampleAwaited,
            boolean checkNeeded,
            Instant remindAt,
            Instant reportUntil,
            Instant determineBy) {}
}
