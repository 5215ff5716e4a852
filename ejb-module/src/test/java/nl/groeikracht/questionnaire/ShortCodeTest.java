package nl.groeikracht.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"K7QP4MRT", "k7qp-4mrt", " K7QP 4MRT ", "K7QP–4MRT"})
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(ShortCode.of(typed)).hasValueSatisfying(code -> {
            assertThat(code.value()).isEqualTo("K7QP4MRT");
            assertThat(code.shown()).isEqualTo("K7QP-4MRT");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QP4MR", "K7QP4MRTT", "O7QP4MRT", "' or 1=1", "../../etc"})
    void anything_else_is_no_code(String typed) {
        assertThat(ShortCode.of(typed)).isEmpty();
    }

    @Test
    void nothing_typed_is_no_code() {
        assertThat(ShortCode.of(null)).isEmpty();
    }

    @Test
    void codes_that_are_made_can_be_typed_and_differ() {
        var made = IntStream.range(0, 500)
                .mapToObj(one -> ShortCode.made().value())
                .collect(Collectors.toSet());

        assertThat(made).hasSize(500).allSatisfy(code -> assertThat(code).matches("[2-9A-HJKMNP-Z]{8}"));
    }
}
