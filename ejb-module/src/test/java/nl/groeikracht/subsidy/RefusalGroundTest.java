package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalGroundTest {

    @Test
    void awb_4_6_lid_2_a_repeated_request_is_refused_by_reference_and_hearing_follows_the_usual_rules() {
        assertThat(RefusalGround.REPEATED.article()).isEqualTo("Awb 4:6 lid 2");
        assertThat(RefusalGround.REPEATED.hearingCannotBeSkipped()).isFalse();
    }

    @Test
    void awb_4_25_lid_2_a_refusal_for_the_ceiling_cites_its_article() {
        assertThat(RefusalGround.CEILING.article()).isEqualTo("Awb 4:25 lid 2");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVITIES_UNLIKELY, Awb 4:35 lid 1 onder a",
        "OBLIGATIONS_UNLIKELY, Awb 4:35 lid 1 onder b",
        "ACCOUNT_UNLIKELY, Awb 4:35 lid 1 onder c"
    })
    void awb_4_35_lid_1_what_is_to_be_feared_is_a_ground_with_its_own_article(RefusalGround ground, String article) {
        assertThat(ground.article()).isEqualTo(article);
        assertThat(ground.hearingCannotBeSkipped()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"WRONG_DATA, Awb 4:35 lid 2 onder a", "INSOLVENT, Awb 4:35 lid 2 onder b"})
    void awb_4_35_lid_2_wrong_data_and_insolvency_are_grounds_with_their_own_article(
            RefusalGround ground, String article) {
        assertThat(ground.article()).isEqualTo(article);
        assertThat(ground.hearingCannotBeSkipped()).isTrue();
    }

    @Test
    void awb_4_35_lid_3_aid_that_the_european_rules_forbid_is_a_ground_with_its_own_article() {
        assertThat(RefusalGround.STATE_AID.article()).isEqualTo("Awb 4:35 lid 3");
        assertThat(RefusalGround.STATE_AID.hearingCannotBeSkipped()).isTrue();
    }
}
