package nl.groeikracht.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.util.List;
import org.omnifaces.util.Components;

/** What the pages on which residents add files have in common. */
public final class Uploads {

    /** Parameter that tells a page that more came than the server takes at once. */
    public static final String TOO_MUCH = "teveel";

    private Uploads() {}

    /** A browser sends an empty part when nothing was chosen. */
    public static List<Part> chosen(List<Part> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isBlank())
                        .toList();
    }

    /** Says at the field for files what is wrong with one of them. */
    public static void refuse(String words) {
        var faces = FacesContext.getCurrentInstance();
        var field = Components.findComponentsInChildren(faces.getViewRoot(), HtmlInputFile.class).stream()
                .findFirst()
                .map(input -> ((UIInput) input).getClientId(faces))
                .orElse(null);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
