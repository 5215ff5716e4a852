package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTitleTest {

    @ParameterizedTest
    @CsvSource({
        "Pluktuin op de hoek, Pluktuin aan de hoek, true",
        "Pluktuin, PLUKTUIN!, true",
        "Pluktuin op de hoek, Zwemles voor ouderen, false",
        "Een tuin, Een bank, false",
        "A1, a1, true"
    })
    void awb_4_6_lid_1_a_request_for_about_the_same_is_recognised(String one, String other, boolean similar) {
        assertThat(SimilarTitle.of(one, other)).isEqualTo(similar);
    }
}
