package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConverterTest {

    private final DateConverter converter = new DateConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-2027",
                "01-02-2027",
                "1/2/2027",
                "1.2.27",
                " 1 2 2027 ",
                "2027-02-01",
                "1 feb 2027",
                "1 februari 2027"
            })
    void a_day_is_read_as_people_type_it(String typed) throws Exception {
        assertThat(converter.read(typed)).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29-2-2027", "31-4-2027", "1-13-2027", "0-1-2027"})
    void a_day_that_does_not_exist_is_refused(String typed) {
        assertThatThrownBy(() -> converter.read(typed)).hasMessage("convert.date.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "1-2", "1-2-20277", "februari 2027", "1 foo 2027", "<b>"})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> converter.read(typed)).hasMessage("convert.date");
    }
}
