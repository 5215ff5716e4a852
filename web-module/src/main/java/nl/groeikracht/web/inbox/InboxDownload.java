package nl.groeikracht.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.inbox.Inbox;
import nl.groeikracht.municipality.CurrentUser;

/** The list as a file for a spreadsheet: the same filters, all lines. */
@WebServlet(InboxDownload.PATH)
public class InboxDownload extends HttpServlet {

    static final String PATH = "/werk/voorraad.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Inbox inbox;

    @Inject
    transient CurrentUser user;

    @Inject
    transient InboxWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = InboxAddress.of(request).query(user.username());
        var file = CsvFile.withColumns(
                words.get("csv.number"),
                words.get("column.subject"),
                words.get("csv.applicant"),
                words.get("column.step"),
                words.get("column.amount"),
                words.get("column.area"),
                words.get("column.received"),
                words.get("column.deadline"),
                words.get("csv.suspended"),
                words.get("column.assignee"),
                words.get("csv.points"));
        inbox.export(query)
                .forEach(item -> file.row(
                        item.number().value(),
                        item.subject(),
                        item.applicant(),
                        words.step(item.step(), item.stepName()),
                        item.amount(),
                        item.area(),
                        item.receivedOn(),
                        item.deadline(),
                        item.suspendedSince(),
                        item.assigneeName(),
                        item.priority().total()));
        response.setContentType(CsvFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"werkvoorraad.csv\"");
        response.getOutputStream().write(file.toBytes());
    }
}
