package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** What is wrong with what was typed, said at the field itself. A page adds what it finds and stops when there is any. */
@RequestScoped
public class FieldProblems {

    private boolean any;

    /**
     * @param field the id of the input in the page
     * @param text the sentence at the field; in the summary the field's name comes first
     */
    public void add(String field, String text) {
        addInRow(field, "", text);
    }

    /** @param row what the client id of the right one has in it, when the field stands in a list */
    public void addInRow(String field, String row, String text) {
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

    /** Asks attention before going on; nothing that was typed is wrong. */
    public void attention(String text) {
        any = true;
        var message = new FacesMessage(FacesMessage.SEVERITY_WARN, text, text);
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    public boolean any() {
        return any;
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
