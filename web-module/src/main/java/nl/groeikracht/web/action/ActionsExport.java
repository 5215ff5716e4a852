package nl.groeikracht.web.action;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.action.ActionLine;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Site;

/** The list of actions as it is filtered, to save. No names of people are in it. */
@WebServlet("/werk/acties.csv")
public class ActionsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ActionOverview overview;

    @Inject
    transient ActionFilter filter;

    @Inject
    transient ActionWords words;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns(
                "Nummer",
                "Actie",
                "Soort",
                "Team",
                "Samen met",
                "Stand",
                "Idee van",
                "Dag",
                "Deelnemers",
                "Huishoudens",
                "Nieuwe leden",
                "Geteld",
                "Aantal geteld",
                "Voortgekomen uit",
                "Geld gevraagd",
                "Geld gekregen");
        overview.export(site.getMunicipality().gmCode(), filter.query()).forEach(action -> row(file, action));
        Download.list(response, "acties.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }

    private void row(CsvFile file, ActionLine action) {
        file.row(
                action.number(),
                action.title(),
                action.type(),
                action.teamName(),
                action.partners(),
                words.state(action.state()),
                action.notedOn(),
                action.heldOn(),
                action.participants(),
                action.households(),
                action.newMembers(),
                action.measure(),
                action.measures(),
                action.parent(),
                action.asked(),
                action.given());
    }
}
