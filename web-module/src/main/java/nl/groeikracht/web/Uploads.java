package nl.groeikracht.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** What the pages on which residents add files have in common. */
public final class Uploads {

    /** Parameter that tells a page that more came than the server takes at once. */
    public static final String TOO_MUCH = "teveel";

    private Uploads() {}

    /**
     * The files that were chosen, empty ones included: Faces itself leaves those out, and then nobody would say that
     * they did not arrive. A browser sends a part without a name when nothing was chosen.
     */
    public static List<Part> chosen() {
        try {
            return Faces.getRequest().getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException | ServletException broken) {
            throw new IllegalStateException("The upload broke off", broken);
        }
    }

    /** Says at the field for files what is wrong with one of them. */
    public static void refuse(String words) {
        var faces = FacesContext.getCurrentInstance();
        var fields = new ArrayList<String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof HtmlInputFile) {
                fields.add(component.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        faces.addMessage(
                fields.isEmpty() ? null : fields.get(0), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
