package nl.groeikracht.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/** A stay in a phase. */
@Entity
@Table(name = "growth_span")
class GrowthSpan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String team;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private SpanCause cause;

    private String reasons;

    protected GrowthSpan() {}

    GrowthSpan(GrowthCycle cycle, SpanCause cause, String reasons) {
        team = cycle.team().value();
        phase = cycle.phase();
        enteredOn = cycle.phaseSince();
        this.cause = cause;
        this.reasons = PlainText.of(reasons, GrowthCycle.TEXT_LIMIT);
    }

    void leave(LocalDate on) {
        leftOn = on;
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    SpanView view() {
        return new SpanView(phase, enteredOn, leftOn, cause.name(), reasons);
    }
}
