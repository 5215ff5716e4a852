package nl.groeikracht.shared;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void money_is_counted_in_cents_and_never_negative() {
        assertThat(euros(500).plus(Money.ofCents(1))).isEqualTo(Money.of(new BigDecimal("500.01")));
        assertThatThrownBy(() -> euros(1).minus(euros(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThat(euros(5).atMost(euros(3))).isEqualTo(euros(3));
        assertThat(euros(3).lessAtMost(euros(5))).isEqualTo(Money.ZERO);
    }

    @Test
    void a_case_number_is_read_as_people_type_it() {
        assertThat(CaseNumber.of(" hk-2026-0137 ").value()).isEqualTo("HK-2026-0137");
        assertThat(CaseNumber.of("HK", 2026, 12345).value()).isEqualTo("HK-2026-12345");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "HK-26-0137", "HK-2026-0137'; drop table", "<script>", "137"})
    void a_mistyped_case_number_is_a_case_that_does_not_exist(String text) {
        assertThatThrownBy(() -> CaseNumber.of(text)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NL91 ABNA 0417 1643 00", "nl91abna0417164300", "BE68 5390 0754 7034", "DE89370400440532013000"})
    void an_account_number_is_right_when_its_check_digits_are(String text) {
        assertThat(Iban.of(text).value()).doesNotContain(" ").isUpperCase();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "NL92ABNA0417164300",
                "NL91ABNA041716430",
                "NL91 0417 1643 00 ABNA",
                "XX00",
                "NL91ABNA04171643001"
            })
    void an_account_number_with_wrong_check_digits_is_refused(String text) {
        assertThatThrownBy(() -> Iban.of(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void an_account_number_shows_in_full_only_when_asked() {
        assertThat(Iban.of("NL91ABNA0417164300")).hasToString("NL91 •••• 4300");
        assertThat(Iban.of("NL91ABNA0417164300").grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
    }

    @Test
    void time_only_moves_forward() {
        var clock = new BusinessClock();
        var before = clock.instant();
        clock.runAhead(Duration.ofDays(7));

        assertThat(Duration.between(before, clock.instant())).isGreaterThanOrEqualTo(Duration.ofDays(7));
        assertThatThrownBy(() -> clock.runAhead(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
