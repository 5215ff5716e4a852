package nl.groeikracht.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Download;

/** The certificate of a destruction, as a PDF. */
@WebServlet("/werk/beheer/verklaring")
public class DestructionCertificate extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DestructionLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var proof = lists.certificate(CaseNumber.of(request.getParameter("lijst")));
        Download.letter(response, proof.info().fileName(), proof.content());
    }
}
