package nl.groeikracht.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.support.SupportOverview;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;

/** The list of requests for help as it is filtered, to save. */
@WebServlet("/werk/hulpvragen.csv")
public class HelpListFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupportOverview overview;

    @Inject
    transient HelpListFilter filter;

    @Inject
    transient Site site;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns(
                "Nummer",
                "Onderwerp",
                "Inwoner",
                "Vraagt",
                "Stand",
                "Ontvangen",
                "Antwoord uiterlijk",
                "Contactpersoon");
        overview.export(site.getMunicipality().gmCode(), filter.query())
                .forEach(line -> file.row(
                        line.number(),
                        line.title(),
                        line.name(),
                        texts.get("support", "wish." + line.wish() + ".short"),
                        texts.get("support", "state." + line.state()),
                        line.receivedOn(),
                        line.answerBy(),
                        line.contact()));
        Download.list(response, "hulpvragen.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }
}
