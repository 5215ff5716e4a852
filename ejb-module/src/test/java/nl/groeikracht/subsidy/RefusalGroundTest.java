package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
