package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.subsidy.FieldError;
import nl.groeikracht.web.Texts;

/** Puts what is wrong with a form at its fields: in short at the field itself, with the field's name in the summary. */
@RequestScoped
class FieldMessages {

    /** Texts that are the same for many fields; the summary says for which. */
    private static final Set<String> GENERAL = Set.of(
            "check.tooLong",
            "check.tooMany",
            "check.amount.unreadable",
            "check.amount.negative",
            "check.amount.tooHigh");

    private static final String AREA = "apply";

    @Inject
    Texts texts;

    void show(List<FieldError> errors) {
        var faces = FacesContext.getCurrentInstance();
        var places = places(faces);
        errors.forEach(error -> faces.addMessage(
                places.get(error.field()),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, summary(error), detail(error))));
    }

    /** As it stands at the field. */
    String detail(FieldError error) {
        return texts.get(AREA, error.key(), error.arguments().toArray());
    }

    /** As it stands away from the field. */
    String summary(FieldError error) {
        if (GENERAL.contains(error.key())) {
            return texts.get(AREA, "summary.field", texts.get(AREA, error.field() + ".label"), detail(error));
        }
        var key = error.key() + ".summary";
        return texts.find(AREA, key).isPresent()
                ? texts.get(AREA, key, error.arguments().toArray())
                : detail(error);
    }

    /**
     * Where each field is on the page: its id is the field's name; an input in a row says by itself which one it is, by
     * an attribute {@code field}.
     */
    private static Map<String, String> places(FacesContext faces) {
        var places = new HashMap<String, String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput) {
                var named = component.getAttributes().get("field");
                places.putIfAbsent(named == null ? component.getId() : (String) named, component.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        return places;
    }
}
