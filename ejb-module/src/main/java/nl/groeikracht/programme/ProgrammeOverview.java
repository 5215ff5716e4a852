package nl.groeikracht.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** The report of a year as a PDF; a draft as long as it is not established. */
    public byte[] report(CaseNumber number, int year) {
        var programme = programmes.view(desk.read(number));
        return YearReport.of(
                        programme,
                        municipalities.read(programme.gmCode()).name(),
                        years.read(number, year),
                        figures(number, year),
                        read(number),
                        Dutch.today(clock))
                .toPdf();
    }
}
