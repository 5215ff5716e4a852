package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.IntakeChannel.COUNTER;
import static nl.groeikracht.subsidy.IntakeChannel.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

class PaperReceiptTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:30:00Z");
    private static final LocalDate TODAY = Dutch.dateOf(NOW);

    @Test
    void awb_4_13_lid_2_the_term_starts_on_the_day_of_the_receipt_stamp() {
        var earlier = PaperReceipt.of(PAPER, TODAY.minusDays(12), true, "bram", TODAY);

        assertThat(Dutch.dateOf(earlier.moment(NOW))).isEqualTo(TODAY.minusDays(12));
    }

    @Test
    void what_comes_today_is_received_now() {
        assertThat(PaperReceipt.of(COUNTER, TODAY, false, "bram", TODAY).moment(NOW))
                .isEqualTo(NOW);
    }

    @Test
    void nothing_comes_in_tomorrow() {
        assertThatThrownBy(() -> PaperReceipt.of(PAPER, TODAY.plusDays(1), true, "bram", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.receivedOn"));
    }

    @Test
    void awb_4_2_lid_1_it_is_always_told_whether_the_request_is_signed() {
        assertThatThrownBy(() -> PaperReceipt.of(PAPER, TODAY, null, "bram", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.receiptIncomplete"));
    }
}
