package nl.groeikracht.web.penalty;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.penalty.PenaltyForecast;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Site;

/** What being late costs as a file for a spreadsheet. */
@WebServlet("/werk/te-laat.csv")
public class ForecastExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PenaltyForecast service;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns(
                "Zaak",
                "Onderwerp",
                "Laatste dag",
                "Ingebrekestelling",
                "Ontvangen",
                "Eerste dag met dwangsom",
                "Tot nu",
                "Per dag",
                "Hoogstens");
        service.of(site.getMunicipality().gmCode())
                .lines()
                .forEach(line -> file.row(
                        line.number(),
                        line.subject(),
                        line.deadline(),
                        line.notice(),
                        line.noticeReceived(),
                        line.firstDay(),
                        line.owed(),
                        line.perDay(),
                        line.maximum()));
        Download.list(response, "te-laat.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }
}
