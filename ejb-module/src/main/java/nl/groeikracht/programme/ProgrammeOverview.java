package nl.groeikracht.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Programmes to look at, for everyone who has a part in them in one of their municipalities. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed({"programme-manager", "guide", "decider", "treasurer", "auditor", "administrator"})
public class ProgrammeOverview {

    private static final int MOST_LESSONS = 1000;
    private static final Set<LessonSource> FROM_PRACTICE =
            Set.of(LessonSource.STOPPED, LessonSource.TEAM, LessonSource.MEETING);

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Choices choices;

    @Inject
    FundingLines funding;

    @Inject
    YearRecords years;

    @Inject
    YearFigures figures;

    @Inject
    LessonRecords lessons;

    @Inject
    ProgrammeTeams teams;

    @Inject
    CaseProcess process;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<ProgrammeView> list() {
        return programmes.of(user.municipalitiesAs(ProgrammeDesk.READERS)).stream()
                .map(programmes::view)
                .toList();
    }

    /** Of other municipalities only lessons are shown, not their teams. */
    public ProgrammeDetail read(CaseNumber number) {
        var programme = desk.read(number);
        return new ProgrammeDetail(
                programmes.view(programme),
                choices.of(number),
                funding.of(number),
                years.of(number),
                teams.of(number).stream()
                        .filter(row -> user.isIn(row.gmCode(), ProgrammeDesk.READERS))
                        .toList(),
                process.openTasks(number));
    }

    /** The figures of a year: as they were fixed in its report, or as they are now. */
    public Map<String, Long> figures(CaseNumber number, int year) {
        var programme = desk.read(number);
        var record = years.read(number, year);
        return record.isReported() ? record.figures() : figures.of(programme, year);
    }

    /** What teams and meetings taught in a year, the newest first; whose team it was is not told. */
    public List<LessonView> lessons(CaseNumber number, int year) {
        var programme = desk.read(number);
        var record = years.read(number, year);
        return lessons
                .find(
                        new LessonQuery("", "", number.value()),
                        Set.copyOf(programmes.municipalities(programme)),
                        Set.of(),
                        0,
                        MOST_LESSONS)
                .stream()
                .filter(lesson -> FROM_PRACTICE.contains(lesson.source())
                        && !lesson.learntOn().isBefore(record.startsOn())
                        && !lesson.learntOn().isAfter(record.endsOn()))
                .toList();
    }

    /** The report of a year as a PDF; a draft as long as it is not established. */
    public byte[] report(CaseNumber number, int year) {
        var programme = programmes.view(desk.read(number));
        return YearReport.of(
                        programme,
                        municipalities.read(programme.gmCode()).name(),
                        years.read(number, year),
                        figures(number, year),
                        read(number),
                        lessons(number, year),
                        Dutch.today(clock))
                .toPdf();
    }
}
