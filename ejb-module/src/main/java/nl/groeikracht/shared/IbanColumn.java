package nl.groeikracht.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A bank account number is a column of text. */
@Converter(autoApply = true)
public class IbanColumn implements AttributeConverter<Iban, String> {

    @Override
    public String convertToDatabaseColumn(Iban iban) {
        return iban == null ? null : iban.value();
    }

    @Override
    public Iban convertToEntityAttribute(String value) {
        return value == null ? null : new Iban(value);
    }
}
