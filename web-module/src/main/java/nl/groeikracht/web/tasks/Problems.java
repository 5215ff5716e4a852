package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import nl.groeikracht.web.FieldComponent;
import nl.groeikracht.web.Texts;

/** What is wrong with what was typed, said at the field itself. A page adds what it finds and stops when there is any. */
@RequestScoped
public class Problems {

    @Inject
    Texts texts;

    private boolean any;

    protected Problems() {}

    /** @param field the id of the input in the page */
    void add(String field, String key, Object... values) {
        addTo(field, "", texts.get("tasks", key, values));
    }

    /** @param row of the list in which the input stands, from 0 */
    void addInRow(String field, int row, String key, Object... values) {
        addTo(field, ":" + row + ":", texts.get("tasks", key, values));
    }

    /** Asks attention before going on; nothing that was typed is wrong. */
    void attention(String key, Object... values) {
        any = true;
        var text = texts.get("tasks", key, values);
        var message = new FacesMessage(FacesMessage.SEVERITY_WARN, text, text);
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    boolean any() {
        return any;
    }

    private void addTo(String field, String row, String text) {
        any = true;
        var faces = FacesContext.getCurrentInstance();
        var found = faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (visit, component) -> addIfAt(component, field, row, text));
        if (!found) {
            faces.addMessage(null, message(text, text));
        }
    }

    private static VisitResult addIfAt(UIComponent component, String field, String row, String text) {
        var faces = FacesContext.getCurrentInstance();
        if (component instanceof EditableValueHolder
                && field.equals(component.getId())
                && component.getClientId(faces).contains(row)) {
            faces.addMessage(component.getClientId(faces), message(named(component, text), text));
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }

    private static FacesMessage message(String inSummary, String atField) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, inSummary, atField);
    }

    /** In the summary the field's name comes first, without the number of the question. */
    private static String named(UIComponent field, String text) {
        var label = field.getAttributes().get("label");
        return label == null ? text : FieldComponent.name(label.toString()) + ": " + text;
    }
}
