package nl.groeikracht.web.status;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.withdrawal.GrantChangeTracking;

/** Hands the letter about a change of the subsidy to who has the secret link. */
@WebServlet("/status/wijziging-brief")
public class ChangeLetter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GrantChangeTracking tracking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(tracking.document(request.getParameter("sleutel"), DocumentId.of(request.getParameter("id"))), response);
    }

    /** Always as a file to keep: nothing is opened as a page of ours. */
    private static void send(StoredDocument document, HttpServletResponse response) throws IOException {
        var name = URLEncoder.encode(document.info().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(document.info().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
