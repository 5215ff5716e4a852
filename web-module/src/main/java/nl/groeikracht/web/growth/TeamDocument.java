package nl.groeikracht.web.growth;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Download;

/** A document of a team, for who may see that team. */
@WebServlet("/werk/team/document")
public class TeamDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GrowthOverview overview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var document = overview.document(
                CaseNumber.of(request.getParameter("nummer")), DocumentId.of(request.getParameter("id")));
        var info = document.info();
        Download.foreign(response, info.fileName(), info.mediaType(), document.content());
    }
}
