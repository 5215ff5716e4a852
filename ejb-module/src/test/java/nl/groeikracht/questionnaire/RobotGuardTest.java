package nl.groeikracht.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotGuardTest {

    private static final ShortCode QUESTIONNAIRE = new ShortCode("K7QP4MRT");
    private static final int MOST = 3;

    private final MovableClock clock = new MovableClock();
    private final RobotGuard guard = new RobotGuard();

    @BeforeEach
    void setClock() {
        guard.clock = clock;
    }

    @Test
    void who_fills_in_the_field_that_nobody_sees_is_a_robot() {
        assertThat(RobotGuard.isRobot(new Sender("::1", Duration.ofMinutes(2), "http://spam.example"), 3))
                .isTrue();
        assertThat(RobotGuard.isRobot(new Sender("::1", Duration.ofMinutes(2), ""), 3))
                .isFalse();
    }

    @Test
    void who_answers_faster_than_anyone_reads_is_a_robot() {
        assertThat(RobotGuard.isRobot(new Sender("::1", Duration.ofMillis(2_999), null), 3))
                .isTrue();
        assertThat(RobotGuard.isRobot(new Sender("::1", Duration.ofSeconds(3), null), 3))
                .isFalse();
        assertThat(RobotGuard.isRobot(new Sender("::1", null, null), 3)).isTrue();
    }

    @Test
    void tries_are_counted_by_address_up_to_what_is_needed_to_know() {
        for (var nth = 1; nth <= MOST + 2; nth++) {
            assertThat(tryFrom("192.0.2.1")).isEqualTo(nth);
        }
        assertThat(tryFrom("192.0.2.1")).isEqualTo(MOST + 2);
        assertThat(tryFrom("192.0.2.2")).isEqualTo(1);
    }

    @Test
    void an_address_is_forgotten_after_an_hour() {
        tryFrom("192.0.2.1");
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(tryFrom("192.0.2.1")).isEqualTo(2);
        clock.now = clock.now.plus(Duration.ofMinutes(61));

        guard.forget();

        assertThat(guard.isEmpty()).isTrue();
        assertThat(tryFrom("192.0.2.1")).isEqualTo(1);
    }

    private int tryFrom(String address) {
        return guard.count(QUESTIONNAIRE, new Sender(address, Duration.ofMinutes(1), ""), MOST);
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
