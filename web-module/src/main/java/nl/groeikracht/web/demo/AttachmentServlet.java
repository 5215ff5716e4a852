package nl.groeikracht.web.demo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.document.DemoMailbox;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.MessageId;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.Download;

/** What went along with a message of the demonstration. */
@WebServlet("/demo/bijlage")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DemoMailbox mailbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var message = MessageId.of(request.getParameter("bericht"));
            var letter = mailbox.attachment(message, DocumentId.of(request.getParameter("document")));
            Download.letter(response, letter.info().fileName(), letter.content());
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
