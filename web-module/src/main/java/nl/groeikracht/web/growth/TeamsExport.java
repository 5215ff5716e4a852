package nl.groeikracht.web.growth;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Site;

/** The list of teams as it is filtered, to save. No names of members are in it. */
@WebServlet("/werk/teams.csv")
public class TeamsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final double MINUTES = 60;

    @Inject
    transient GrowthOverview overview;

    @Inject
    transient TeamFilter filter;

    @Inject
    transient GrowthWords words;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns(
                "Nummer",
                "Team",
                "Plaats",
                "Stand",
                "In deze fase sinds",
                "Begonnen op",
                "Begeleider",
                "Contactpersoon",
                "Leden",
                "Uren gepland in fase",
                "Uren in fase",
                "Uren in totaal",
                "Laatste activiteit",
                "Volgende evaluatie",
                "Signalen");
        overview.export(site.getMunicipality().gmCode(), filter.query()).forEach(team -> row(file, team));
        Download.list(response, "teams.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }

    private void row(CsvFile file, TeamLine team) {
        file.row(
                team.number(),
                team.name(),
                team.place(),
                words.standing(team),
                team.phaseSince(),
                team.startedOn(),
                team.guide(),
                team.contact(),
                team.members(),
                team.plannedMinutes() / MINUTES,
                team.phaseMinutes() / MINUTES,
                team.minutes() / MINUTES,
                team.lastActivity(),
                team.isGuided() ? team.evaluationDue() : null,
                team.signals().stream().map(words::signal).collect(Collectors.joining(", ")));
    }
}
