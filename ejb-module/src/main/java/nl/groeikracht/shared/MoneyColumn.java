package nl.groeikracht.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An amount is a column of cents. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.cents();
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
