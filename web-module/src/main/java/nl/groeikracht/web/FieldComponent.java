package nl.groeikracht.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Behind {@code app:field}, {@code app:choices} and {@code app:check}: ties the label, the hint and the error to the
 * input inside, for the eye and for a screen reader alike.
 */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UINamingContainer {

    public static final String TYPE = "app.field";

    /** Before validation, so that a message can name the field. */
    @Override
    public void processValidators(FacesContext context) {
        var input = input();
        if (input != null) {
            input.getAttributes().put("label", getAttributes().get("label"));
        }
        super.processValidators(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var input = input();
        if (input != null) {
            dress(input);
        }
        super.encodeBegin(context);
    }

    /** A label as a name: {@code 2. Bedrag?} is the field {@code Bedrag}. */
    public static String name(String label) {
        return label.replaceFirst("^\\d+\\. ", "").replaceFirst("[?.]$", "");
    }

    public String getInputClientId() {
        var input = input();
        return input == null ? null : input.getClientId(getFacesContext());
    }

    public boolean isInvalid() {
        return !getErrors().isEmpty();
    }

    public boolean isHinted() {
        return isTrue("optional") || hasText("hint");
    }

    /** What is wrong, in the order in which it was found. */
    public List<String> getErrors() {
        var errors = new ArrayList<String>();
        if (hasText("error")) {
            errors.add((String) getAttributes().get("error"));
        }
        var clientId = getInputClientId();
        if (clientId != null) {
            getFacesContext().getMessageList(clientId).forEach(message -> errors.add(message.getDetail()));
        }
        return errors;
    }

    private void dress(UIInput input) {
        var described = new ArrayList<String>();
        if (isHinted()) {
            described.add(getClientId() + "-hint");
        }
        if (isInvalid()) {
            described.add(getClientId() + "-fout");
        }
        pass(input, "aria-describedby", described.isEmpty() ? null : String.join(" ", described));
        pass(input, "aria-invalid", isInvalid() ? "true" : null);
        pass(input, "aria-required", input.isRequired() && !isGroup(input) ? "true" : null);
        if (!isGroup(input) && !(input instanceof UISelectBoolean)) {
            input.getAttributes().put("styleClass", styleClass(input));
        }
    }

    private String styleClass(UIInput input) {
        var base = input instanceof HtmlInputTextarea
                ? "utrecht-textarea"
                : input instanceof UISelectOne || input instanceof UISelectMany ? "utrecht-select" : "utrecht-textbox";
        var width = hasText("width") ? getAttributes().get("width") : "full";
        return base + " gk-w-" + width + (isInvalid() ? " " + base + "--invalid" : "");
    }

    private static boolean isGroup(UIInput input) {
        return input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox;
    }

    private static void pass(UIInput input, String attribute, String value) {
        if (value == null) {
            input.getPassThroughAttributes().remove(attribute);
        } else {
            input.getPassThroughAttributes().put(attribute, value);
        }
    }

    private UIInput input() {
        return firstInput(this);
    }

    private static UIInput firstInput(UIComponent parent) {
        for (var children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            var child = children.next();
            var found =
                    child instanceof EditableValueHolder && child instanceof UIInput input ? input : firstInput(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean hasText(String attribute) {
        return getAttributes().get(attribute) instanceof String text && !text.isBlank();
    }

    private boolean isTrue(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }
}
