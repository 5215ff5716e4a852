package nl.groeikracht.programme;

import static nl.groeikracht.bpmn.ProgrammeProcess.OUTCOME;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ProgrammeProcess.Outcome;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/** The end of a year of a programme: the report by the manager, the decision to go on by who pays, or the close. */
@Stateless
@RolesAllowed({"programme-manager", "decider"})
public class ProgrammeYears {

    private static final int TEXT_LIMIT = 4000;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    YearRecords years;

    @Inject
    YearFigures figures;

    @Inject
    FundingLines funding;

    @Inject
    LessonBook lessons;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ProgrammeTask openReport(TaskId task) {
        return desk.open(task, Step.reportYear, PROGRAMME_MANAGER);
    }

    public ProgrammeTask openDecision(TaskId task) {
        return desk.open(task, Step.decideYear, DECIDER);
    }

    public ProgrammeTask openClose(TaskId task) {
        return desk.open(task, Step.closeProgramme, PROGRAMME_MANAGER);
    }

    /** The figures of the year are fixed as they are now. */
    public void report(TaskId task, CaseNumber number, YearReported reported) {
        var programme = desk.take(task, number, Step.reportYear, PROGRAMME_MANAGER);
        var words = new YearReported(
                PlainText.required(reported.results(), TEXT_LIMIT), PlainText.required(reported.lessons(), TEXT_LIMIT));
        var fixed = figures.of(programme, programme.currentYear());
        years.report(programme, words, fixed, user.username(), Dutch.today(clock));
        lessons.ofYear(programme, words.lessons());
        if (programme.isLastYear()) {
            programme.stop();
        }
        programmes.shown(programme, funding.known(number));
        var entry = AuditEntry.of(ProgrammeAct.YEAR_REPORTED)
                .in(programme.gmCode())
                .onCase(number)
                .because(words.results())
                .after("year", programme.currentYear())
                .after("lessons", words.lessons());
        fixed.forEach(entry::after);
        audit.record(entry);
        process.complete(task, number);
    }

    /** Each year anew: the programme goes on, or it stops. */
    public void decide(TaskId task, CaseNumber number, boolean goesOn, String reasons) {
        var programme = desk.take(task, number, Step.decideYear, DECIDER);
        var words = PlainText.required(reasons, TEXT_LIMIT);
        years.decide(programme, goesOn, words, user.username(), Dutch.today(clock));
        if (!goesOn) {
            programme.stop();
        }
        programmes.shown(programme, funding.known(number));
        audit.record(AuditEntry.of(goesOn ? ProgrammeAct.GOES_ON : ProgrammeAct.STOPS)
                .in(programme.gmCode())
                .onCase(number)
                .because(words)
                .after("year", programme.currentYear())
                .after("nextYearCommitted", funding.isCommitted(number, programme.currentYear() + 1)));
        process.complete(task, number, OUTCOME.of(goesOn ? Outcome.GO : Outcome.NO_GO));
    }

    public void close(TaskId task, CaseNumber number, String learnt) {
        var programme = desk.take(task, number, Step.closeProgramme, PROGRAMME_MANAGER);
        programme.close(learnt, Dutch.today(clock));
        lessons.ofClose(programme, learnt);
        programmes.shown(programme, funding.known(number));
        audit.record(AuditEntry.of(ProgrammeAct.CLOSED)
                .in(programme.gmCode())
                .onCase(number)
                .because(learnt));
        process.complete(task, number);
    }
}
