package nl.groeikracht.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

class SupportRequestTest {

    private static final LocalDate PROMISED = LocalDate.of(2026, 12, 8);

    @Test
    void who_asks_nothing_is_promised_nothing() {
        var request = asked(SupportWish.NOTHING);

        assertThat(request.state()).isEqualTo(SupportState.REGISTERED);
        assertThat(request.answerBy()).isNull();
        assertThatThrownBy(() -> request.takenUpBy("yusuf")).hasMessageContaining("refusal.helpHasContact");
    }

    @Test
    void the_first_who_takes_it_up_stays_the_contact_person() {
        var request = asked(SupportWish.ADVICE);
        request.takenUpBy("yusuf");

        assertThatThrownBy(() -> request.takenUpBy("marijke")).hasMessageContaining("refusal.helpHasContact");
        assertThat(request.contact()).isEqualTo("yusuf");
    }

    @Test
    void an_answer_ends_the_term_and_a_further_question_begins_a_new_one() {
        var request = asked(SupportWish.QUESTION);
        assertThatThrownBy(() -> request.answered(null)).hasMessageContaining("refusal.helpNotOpen");
        request.takenUpBy("yusuf");
        request.raised();
        request.answered(GrowthPath.TEAM);
        assertThat(request.answerBy()).isNull();
        assertThat(request.isRaised()).isFalse();

        request.askedAgain(PROMISED.plusDays(30));

        assertThat(request.answerBy()).isEqualTo(PROMISED.plusDays(30));
        assertThat(request.contact()).isEqualTo("yusuf");
        request.answered(null);
        assertThat(request.mayBecome()).isEqualTo(GrowthPath.TEAM);
    }

    @Test
    void nobody_asks_further_before_the_answer_or_after_the_end() {
        var request = asked(SupportWish.PLACE);
        assertThatThrownBy(() -> request.askedAgain(PROMISED)).hasMessageContaining("refusal.helpNoFurtherQuestion");
        request.dropped();

        assertThatThrownBy(() -> request.askedAgain(PROMISED)).hasMessageContaining("refusal.helpNoFurtherQuestion");
        assertThatThrownBy(request::dropped).hasMessageContaining("refusal.helpNotOpen");
        assertThatThrownBy(() -> request.handOverTo("marijke")).hasMessageContaining("refusal.helpNotOpen");
    }

    private static SupportRequest asked(SupportWish wish) {
        return new SupportRequest(
                new CaseNumber("HK-2026-0001"),
                new NewSupport(
                        "GM0396", wish, "Samen koken", "Elke maand.", "", "Els", "els@voorbeeld.example", "", "x"),
                null,
                "0".repeat(64),
                PROMISED,
                Instant.EPOCH);
    }
}
