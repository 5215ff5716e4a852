package nl.groeikracht.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import nl.groeikracht.casework.CaseDossier;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.CaseFile;
import nl.groeikracht.web.Download;

/** A document of a case, for who may see that case: {@code /werk/document?zaak=HK-2026-0137&id=…}. */
@WebServlet("/werk/document")
public class CaseDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<DocumentKind> FROM_RESIDENTS =
            EnumSet.of(DocumentKind.ATTACHMENT, DocumentKind.SUPPLEMENT, DocumentKind.INTERNAL);

    @Inject
    transient CaseFile cases;

    @Inject
    transient CaseDossier dossier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var number = CaseNumber.of(request.getParameter("zaak"));
        var id = DocumentId.of(request.getParameter("id"));
        var document = dossier.isFollowUp(number) ? dossier.document(number, id) : cases.document(number, id);
        var info = document.info();
        if (FROM_RESIDENTS.contains(info.kind())) {
            Download.foreign(response, info.fileName(), info.mediaType(), document.content());
        } else {
            Download.letter(response, info.fileName(), document.content());
        }
    }
}
