package nl.groeikracht.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.audit.AuditLog;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.web.Download;

/** The lines of the trail that the auditor filtered, as a file for a spreadsheet. */
@WebServlet(AuditExport.PATH)
public class AuditExport extends HttpServlet {

    static final String PATH = "/werk/logboek.csv";
    static final int AT_MOST = 50_000;

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditLog log;

    @Inject
    transient AuditWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns(
                "Nummer",
                "Wanneer",
                "Zaak",
                "Handeling",
                "Code",
                "Geweigerd",
                "Wie",
                "Gebruikersnaam",
                "Rol",
                "Namens",
                "Waarom",
                "Regel",
                "Proces",
                "Beslistabel",
                "Stukken",
                "Wijzigingen");
        log.read(new AuditFilter(request::getParameter).query(), AT_MOST, line -> add(file, line));
        Download.list(response, "logboek.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }

    private void add(CsvFile file, AuditLine line) {
        file.row(
                line.id(),
                line.at(),
                line.caseNumber(),
                words.act(line.act()),
                line.act(),
                line.refused() ? "ja" : "nee",
                line.actorName(),
                line.actorId(),
                words.roles(line.actorRole()),
                line.onBehalfOf(),
                line.reason(),
                line.rule(),
                line.processVersion(),
                line.decisionVersion(),
                String.join(", ", line.documents()),
                line.changes().stream().map(words::change).collect(Collectors.joining("; ")));
    }
}
