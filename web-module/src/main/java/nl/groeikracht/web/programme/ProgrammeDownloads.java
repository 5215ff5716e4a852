package nl.groeikracht.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.programme.FigureImport;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Typed;
import nl.groeikracht.web.Download;

/** The report of a year, the list of teams, and the report on a file of figures, to save. */
@WebServlet({
    "/werk/programma/jaarverslag.pdf",
    "/werk/programma/jaarverslag.csv",
    "/werk/programma/teams.csv",
    "/werk/programma/cijfers.csv"
})
public class ProgrammeDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProgrammeOverview overview;

    @Inject
    transient FigureImport figures;

    @Inject
    transient ProgrammeWords words;

    @Inject
    transient YearWords years;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var number = CaseNumber.of(request.getParameter("nummer"));
        var path = request.getServletPath();
        if (path.endsWith("teams.csv")) {
            Download.list(response, "teams-" + number + ".csv", CsvFile.MEDIA_TYPE, teams(number));
        } else if (path.endsWith("cijfers.csv")) {
            long file = whole(request.getParameter("bestand"));
            Download.list(response, "controle-" + number + ".csv", CsvFile.MEDIA_TYPE, problems(number, file));
        } else if (path.endsWith(".pdf")) {
            int year = whole(request.getParameter("jaar"));
            Download.letter(response, "jaarverslag-" + number + "-" + year + ".pdf", overview.report(number, year));
        } else {
            int year = whole(request.getParameter("jaar"));
            Download.list(
                    response, "jaarverslag-" + number + "-" + year + ".csv", CsvFile.MEDIA_TYPE, year(number, year));
        }
    }

    private byte[] teams(CaseNumber number) {
        var file = CsvFile.withColumns(
                "Team",
                "Nummer",
                "Waarvoor",
                "Fase",
                "Sinds",
                "Laatst actief",
                "Uren in deze fase",
                "Plan",
                "Uren in totaal",
                "Kosten van dit team",
                "Deel van gezamenlijke kosten",
                "Stand",
                "Signalen");
        overview.read(number)
                .teams()
                .forEach(row -> file.row(
                        row.name(),
                        row.number(),
                        row.track(),
                        row.phaseNumber(),
                        row.since(),
                        row.lastActive(),
                        row.phaseHours(),
                        row.plannedHours(),
                        row.hours(),
                        row.ownCost(),
                        row.sharedCost(),
                        words.teamState(row),
                        words.signals(row)));
        return file.toBytes();
    }

    private byte[] problems(CaseNumber number, long upload) {
        var file = CsvFile.withColumns("Regel", "Kolom", "Waarde", "Wat is er mis");
        figures.report(number, upload)
                .report()
                .problems()
                .forEach(
                        problem -> file.row(problem.line(), problem.column(), problem.value(), words.problem(problem)));
        return file.toBytes();
    }

    private byte[] year(CaseNumber number, int year) {
        var detail = overview.read(number);
        var file = CsvFile.withColumns("Onderdeel", "Wat", "Waarde");
        years.lines(overview.figures(number, year)).forEach(line -> file.row("Cijfers", line.name(), line.value()));
        detail.funding().stream().filter(line -> line.year() == year).forEach(line -> {
            file.row("Geld: plan", line.payer() + " " + line.budgetLine(), line.amount());
            file.row("Geld: besteed", line.payer() + " " + line.budgetLine(), line.spent());
        });
        detail.years().stream().filter(one -> one.year() == year).forEach(one -> {
            file.row("Verslag", "Resultaten", one.results());
            file.row("Verslag", "Lessen", one.lessons());
            file.row("Besluit", "Gaat door", one.goesOn() == null ? "" : one.goesOn() ? "ja" : "nee");
            file.row("Besluit", "Redenen", one.reasons());
        });
        overview.lessons(number, year).forEach(lesson -> file.row("Les", lesson.theme(), lesson.words()));
        return file.toBytes();
    }

    private static int whole(String typed) {
        return Typed.wholeNumber(typed).orElseThrow(() -> new NotFound("number", String.valueOf(typed)));
    }
}
