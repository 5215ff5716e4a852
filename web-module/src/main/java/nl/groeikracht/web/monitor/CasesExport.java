package nl.groeikracht.web.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.monitoring.CaseLine;
import nl.groeikracht.monitoring.CasePage;
import nl.groeikracht.monitoring.Monitoring;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;

/** The cases behind a figure as a file for a spreadsheet; all of them, read a few hundred at a time. */
@WebServlet("/werk/overzicht/zaken.csv")
public class CasesExport extends HttpServlet {

    private static final int AT_A_TIME = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient Monitoring monitoring;

    @Inject
    transient Site site;

    @Inject
    transient Format format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var scope = new MonitorFilter(site.getMunicipality().gmCode(), request::getParameter, format.today()).scope();
        var selection = CaseSelection.of(request::getParameter);
        var file = CsvFile.withColumns(
                "Zaak",
                "Onderwerp",
                "Gebied",
                "Thema",
                "Gevraagd",
                "Ontvangen",
                "Uiterlijk",
                "Besloten",
                "Afgesloten",
                "Stand");
        String after = null;
        CasePage page;
        do {
            page = monitoring.cases(scope, selection.which(), selection.key(), after, AT_A_TIME);
            page.lines().forEach(line -> add(file, line));
            after = page.next();
        } while (after != null);
        Download.list(response, "zaken.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }

    private static void add(CsvFile file, CaseLine line) {
        file.row(
                line.number(),
                line.subject(),
                line.area(),
                line.theme(),
                line.amount(),
                line.receivedOn(),
                line.decideBy(),
                line.decidedOn(),
                line.closedOn(),
                line.state());
    }
}
