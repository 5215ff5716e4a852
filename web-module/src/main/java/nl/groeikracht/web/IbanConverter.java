package nl.groeikracht.web;

import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Refusal;

/** Reads an account number with or without spaces, and checks its check digits. */
public class IbanConverter extends FieldConverter<Iban> {

    @Override
    Iban read(String typed) throws Unreadable {
        try {
            return Iban.of(typed);
        } catch (Refusal wrong) {
            throw new Unreadable("convert.iban");
        }
    }

    @Override
    String write(Iban value, Format format) {
        return format.iban(value);
    }
}
