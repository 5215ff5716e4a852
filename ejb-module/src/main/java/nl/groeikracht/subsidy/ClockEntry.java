package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.groeikracht.legal.ClockEvent;

/** An event on the legal clock, as it is stored with the request. Only added to. */
@Embeddable
record ClockEntry(
        @Enumerated(EnumType.STRING) ClockEvent.Kind kind,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "until_day") LocalDate until) {

    static ClockEntry of(ClockEvent event) {
        return new ClockEntry(event.kind(), event.date(), event.until());
    }

    ClockEvent event() {
        return new ClockEvent(kind, on, until);
    }
}
