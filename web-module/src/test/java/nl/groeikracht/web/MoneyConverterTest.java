package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyConverterTest {

    private final MoneyConverter converter = new MoneyConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|123456",
                "1234.56|123456",
                "1234,5|123450",
                "€ 12|1200",
                "12,-|1200",
                "0|0",
                "1.000|100000",
                "1,234.56|123456",
                "1.000.000|100000000",
                "980|98000",
                "EUR 7,50|750",
                "999999999,99|99999999999"
            })
    void an_amount_is_read_as_people_type_it(String typed, long cents) throws Exception {
        assertThat(converter.read(typed)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "− 5,00", "-0,01"})
    void an_amount_below_zero_is_refused(String typed) {
        assertRefused(typed, "convert.money.negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "1e30", "1.000.000.000", "99999999999999999999999999999999999999"})
    void an_amount_beyond_all_reason_is_refused(String typed) {
        assertThatThrownBy(() -> converter.read(typed)).isInstanceOf(FieldConverter.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9o8,00", "twaalf", "12,34,56", "1.23.456", "<script>", "1e9", "👍", "."})
    void what_is_no_amount_is_refused(String typed) {
        assertRefused(typed, "convert.money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234,567", "1,000", "0,005", "1.234,5678"})
    void thousandths_are_refused_also_when_they_could_be_thousands(String typed) {
        assertRefused(typed, "convert.money.decimals");
    }

    private void assertRefused(String typed, String key) {
        assertThatThrownBy(() -> converter.read(typed))
                .isInstanceOf(FieldConverter.Unreadable.class)
                .hasMessage(key);
    }
}
