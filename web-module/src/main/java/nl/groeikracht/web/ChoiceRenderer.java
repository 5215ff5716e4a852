package nl.groeikracht.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * Radio buttons and check boxes as the design has them, instead of a table: one under the other, each with its own
 * label and, from the item's description, a line of explanation.
 */
public class ChoiceRenderer extends Renderer<UIInput> {

    @Override
    public void decode(FacesContext context, UIInput component) {
        var disabled =
                Boolean.parseBoolean(String.valueOf(component.getAttributes().get("disabled")));
        if (disabled) {
            return;
        }
        var clientId = component.getClientId(context);
        var values = context.getExternalContext().getRequestParameterValuesMap().get(clientId);
        if (component instanceof UISelectMany) {
            component.setSubmittedValue(values == null ? new String[0] : values);
        } else {
            component.setSubmittedValue(values == null ? "" : values[0]);
        }
    }

    @Override
    public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted) {
        if (component instanceof UISelectMany many) {
            return convertMany(context, many, (String[]) submitted);
        }
        return convertOne(context, (UIInput) component, submitted == null ? null : submitted.toString());
    }

    @Override
    public void encodeEnd(FacesContext context, UIInput component) throws IOException {
        var selected = selected(context, component);
        var items = SelectItemsCollector.collectFromParent(context, component);
        for (int i = 0; i < items.size(); i++) {
            encode(context, component, items.get(i), i, selected);
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context, UIInput component) {
        // the items are written by encodeEnd
    }

    private void encode(FacesContext context, UIInput component, SelectItem item, int index, Set<String> selected)
            throws IOException {
        var writer = context.getResponseWriter();
        var clientId = component.getClientId(context);
        // the first one has the id of the whole, so that the error summary's link leads to it
        var id = index == 0 ? clientId : clientId + ":" + index;
        var value = text(context, component, item.getValue());
        var boxed =
                Boolean.parseBoolean(String.valueOf(component.getAttributes().get("boxed")));

        writer.startElement("div", component);
        writer.writeAttribute("class", boxed ? "gk-choice gk-choice--box" : "gk-choice", null);
        writer.startElement("input", component);
        writer.writeAttribute("type", component instanceof UISelectMany ? "checkbox" : "radio", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", clientId, null);
        writer.writeAttribute("value", value, null);
        if (selected.contains(value)) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (item.isDisabled()
                || Boolean.parseBoolean(String.valueOf(component.getAttributes().get("disabled")))) {
            writer.writeAttribute("disabled", "disabled", null);
        }
        if (hasText(item.getDescription())) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        writer.endElement("input");
        writer.startElement("label", component);
        writer.writeAttribute("for", id, null);
        writer.writeText(item.getLabel(), component, null);
        writer.endElement("label");
        if (hasText(item.getDescription())) {
            writer.startElement("span", component);
            writer.writeAttribute("class", "gk-choice__hint", null);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeText(item.getDescription(), component, null);
            writer.endElement("span");
        }
        writer.endElement("div");
    }

    private static Set<String> selected(FacesContext context, UIInput component) {
        var submitted = component.getSubmittedValue();
        if (submitted != null) {
            return submitted instanceof String[] many ? Set.of(distinct(many)) : Set.of(submitted.toString());
        }
        return values(((ValueHolder) component).getValue())
                .map(value -> text(context, component, value))
                .collect(Collectors.toSet());
    }

    private static String[] distinct(String[] values) {
        return new LinkedHashSet<>(Arrays.asList(values)).toArray(String[]::new);
    }

    private static Stream<?> values(Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Collection<?> many) {
            return many.stream();
        }
        if (value.getClass().isArray()) {
            return Stream.iterate(0, i -> i < Array.getLength(value), i -> i + 1)
                    .map(i -> Array.get(value, i));
        }
        return Stream.of(value);
    }

    private static Object convertOne(FacesContext context, UIInput component, String submitted) {
        if (submitted == null || submitted.isEmpty()) {
            return null;
        }
        var converter = converter(context, component);
        return converter == null ? submitted : converter.getAsObject(context, component, submitted);
    }

    private static Object convertMany(FacesContext context, UIInput component, String[] submitted) {
        var values = Arrays.stream(submitted)
                .map(one -> convertOne(context, component, one))
                .filter(Objects::nonNull)
                .toList();
        var expression = component.getValueExpression("value");
        var type = expression == null ? Object.class : expression.getType(context.getELContext());
        if (type != null && type.isArray()) {
            var array = Array.newInstance(type.getComponentType(), values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, values.get(i));
            }
            return array;
        }
        if (type == null || !Set.class.isAssignableFrom(type)) {
            return List.copyOf(values);
        }
        return type.isAssignableFrom(LinkedHashSet.class) ? new LinkedHashSet<>(values) : new TreeSet<>(values);
    }

    /** The one given, or the standard one for an enum or number that the page binds to. */
    private static Converter<Object> converter(FacesContext context, UIInput component) {
        @SuppressWarnings("unchecked")
        Converter<Object> given = component.getConverter();
        if (given != null) {
            return given;
        }
        var expression = component.getValueExpression("value");
        var type = expression == null ? null : expression.getType(context.getELContext());
        if (type != null && type.isArray()) {
            type = type.getComponentType();
        }
        return type == null || type == String.class || type == Object.class || Collection.class.isAssignableFrom(type)
                ? null
                : forType(context, type);
    }

    @SuppressWarnings("unchecked")
    private static Converter<Object> forType(FacesContext context, Class<?> type) {
        return context.getApplication().createConverter(type);
    }

    private static String text(FacesContext context, UIInput component, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        var converter = converter(context, component);
        return converter == null ? value.toString() : converter.getAsString(context, component, value);
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
