package nl.groeikracht.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;

/**
 * A converter whose complaint is a sentence from the texts: on its own at the field, after the field's name in the
 * summary.
 */
abstract class FieldConverter<T> implements Converter<T> {

    @Override
    public final T getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed);
        } catch (Unreadable problem) {
            var sentence = bean(Texts.class).get("common", problem.key, problem.values);
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, named(field, sentence), sentence));
        }
    }

    @Override
    public final String getAsString(FacesContext faces, UIComponent field, T value) {
        return value == null ? "" : write(value, bean(Format.class));
    }

    abstract T read(String typed) throws Unreadable;

    abstract String write(T value, Format format);

    private static String named(UIComponent field, String sentence) {
        var label = field.getAttributes().get("label");
        return label == null || label.toString().isBlank()
                ? sentence
                : FieldComponent.name(label.toString()) + ": " + decapitalised(sentence);
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static <B> B bean(Class<B> type) {
        return CDI.current().select(type).get();
    }

    /** What was typed is not to be understood; the key names the sentence that says so. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        final String key;
        final transient Object[] values;

        Unreadable(String key, Object... values) {
            super(key);
            this.key = key;
            this.values = values;
        }
    }
}
