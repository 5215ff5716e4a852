package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;
import org.omnifaces.util.Faces;

/** Step 2: what, why, for whom, where and with whom. */
@Named
@RequestScoped
public class ApplyIdeaPage extends StepPage {

    @Override
    RequestStep step() {
        return RequestStep.IDEA;
    }

    public List<SelectItem> getThemes() {
        return choices(
                FormField.THEME,
                "theme.choose",
                draft.terms().rules().themes().stream().map(theme -> new SelectItem(theme.key(), theme.name())));
    }

    public List<SelectItem> getScales() {
        return choices(
                FormField.SCALE,
                "scale.choose",
                Arrays.stream(Scale.values())
                        .map(scale -> new SelectItem(scale.name(), texts.get("apply", "scale." + scale))));
    }

    public List<SelectItem> getNeighbourhoods() {
        return choices(
                FormField.NEIGHBOURHOOD,
                "neighbourhood.choose",
                draft.neighbourhoods().stream().map(known -> new SelectItem(known.code(), known.name())));
    }

    /**
     * Those to choose from, and what was chosen though it is not one of them (any more): so that it is kept as well, and
     * the check can tell what is wrong with it.
     */
    private List<SelectItem> choices(FormField field, String nothing, Stream<SelectItem> known) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("apply", nothing)));
        known.forEach(items::add);
        Stream.of(getForm().text(field), sent(field).orElse(""))
                .filter(value ->
                        items.stream().noneMatch(item -> item.getValue().equals(value)))
                .distinct()
                .forEach(value -> items.add(new SelectItem(value, value)));
        return items;
    }

    private static Optional<String> sent(FormField field) {
        return Faces.getRequestParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().endsWith(":" + field.key()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
