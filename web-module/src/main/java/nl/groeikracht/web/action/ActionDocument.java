package nl.groeikracht.web.action;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Download;

/** A picture or document of an action, for who may see its team. */
@WebServlet("/werk/actie/document")
public class ActionDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ActionOverview overview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var document = overview.document(
                CaseNumber.of(request.getParameter("nummer")), DocumentId.of(request.getParameter("id")));
        var info = document.info();
        Download.foreign(response, info.fileName(), info.mediaType(), document.content());
    }
}
