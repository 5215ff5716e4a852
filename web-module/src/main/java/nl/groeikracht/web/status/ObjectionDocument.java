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
import nl.groeikracht.objection.ObjectionTracking;
import nl.groeikracht.shared.CaseNumber;

/** Hands a document of an objection to the objector with the secret link. Always as a file to keep. */
@WebServlet("/status/bezwaar/document")
public class ObjectionDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ObjectionTracking objections;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = objections.document(
                request.getParameter("sleutel"),
                CaseNumber.of(request.getParameter("nummer")),
                DocumentId.of(request.getParameter("id")));
        var name = URLEncoder.encode(document.info().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(document.info().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
