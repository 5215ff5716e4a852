package nl.groeikracht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final DecimalFormatSymbols DUTCH = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 1234.56",
                "1234,56 | 1234.56",
                "1234.56 | 1234.56",
                "1,234.56 | 1234.56",
                "1234,5 | 1234.5",
                "1.234 | 1234",
                "1.234.567 | 1234567",
                "€ 12 | 12",
                "EUR 12,50 | 12.5",
                "12,- | 12",
                "12,-- | 12",
                "€ 1.000,- | 1000",
                "0 | 0",
                "-5 | -5",
                "−5,00 | -5",
                "1000000000 | 1000000000",
                "１２,５０ | 12.5"
            })
    void an_amount_is_read_as_people_type_it(String typed, BigDecimal amount) {
        assertThat(Typed.amount(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9o8,00",
                "1e9",
                "12,345",
                "1.23.4",
                "1,2,3",
                "12 euro",
                "twaalf",
                ",50",
                "1..2",
                "--5",
                "NaN",
                "1,234",
                "0x10",
                "<script>",
                "😀",
                "99999999999999999999999999999999999999999"
            })
    void what_can_be_read_in_no_way_or_in_two_is_no_amount(String typed) {
        assertThat(Typed.amount(typed)).isEmpty();
    }

    @Property
    void every_amount_written_in_dutch_is_read_back(@ForAll @LongRange(min = 0, max = 1_000_000_000_00L) long cents) {
        var amount = BigDecimal.valueOf(cents, 2);

        assertThat(Typed.amount(new DecimalFormat("#,##0.00", DUTCH).format(amount)))
                .contains(amount.setScale(2));
        assertThat(Typed.amount(new DecimalFormat("0.00", DUTCH).format(amount)))
                .contains(amount.setScale(2));
        assertThat(Typed.amount(amount.toPlainString())).contains(amount.setScale(2));
    }

    @Property
    void any_text_is_read_or_not_but_never_fails(@ForAll String typed) {
        assertThat(Typed.amount(typed)).isNotNull();
        assertThat(Typed.date(typed)).isNotNull();
        assertThat(Typed.wholeNumber(typed)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-2027",
                "01-02-2027",
                "1/2/2027",
                "1.2.2027",
                "1 2 2027",
                "2027-02-01",
                "1 februari 2027",
                "1 feb 2027",
                "1 feb. 2027",
                "1 February 2027",
                " 1-2-2027 "
            })
    void a_date_is_read_with_the_day_first(String typed) {
        assertThat(Typed.date(typed)).contains(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31-2-2027",
                "29-2-2027",
                "1-13-2027",
                "0-1-2027",
                "1-2-27",
                "morgen",
                "1-2",
                "20270201",
                "1-2/2027",
                "1 foo 2027",
                "2027-2-1"
            })
    void what_is_no_day_of_the_calendar_is_no_date(String typed) {
        assertThat(Typed.date(typed)).isEmpty();
    }

    @Property
    void every_date_written_in_dutch_is_read_back(@ForAll("days") LocalDate day) {
        for (var pattern : new String[] {"d-M-yyyy", "dd-MM-yyyy", "d MMMM yyyy", "yyyy-MM-dd"}) {
            var written = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("nl-NL"))
                    .format(day);
            assertThat(Typed.date(written)).as(written).contains(day);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 36_500).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    @Test
    void a_whole_number_has_no_fraction() {
        assertThat(Typed.wholeNumber("120")).contains(120);
        assertThat(Typed.wholeNumber("1.200")).contains(1200);
        assertThat(Typed.wholeNumber("-1")).contains(-1);
        assertThat(Typed.wholeNumber("1,5")).isEmpty();
        assertThat(Typed.wholeNumber("1.5")).isEmpty();
        assertThat(Typed.wholeNumber("veel")).isEmpty();
        assertThat(Typed.wholeNumber("99999999999")).isEmpty();
    }
}
