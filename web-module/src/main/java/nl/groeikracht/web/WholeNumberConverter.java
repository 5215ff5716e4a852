package nl.groeikracht.web;

import jakarta.faces.convert.FacesConverter;
import nl.groeikracht.shared.Typed;

/** Reads a whole number as people type it: {@code 120} or {@code 1.200}. */
@FacesConverter("wholeNumber")
public class WholeNumberConverter extends FieldConverter<Integer> {

    @Override
    Integer read(String typed) throws Unreadable {
        return Typed.wholeNumber(typed).orElseThrow(() -> new Unreadable("convert.number"));
    }

    @Override
    String write(Integer value, Format format) {
        return format.number(value);
    }
}
