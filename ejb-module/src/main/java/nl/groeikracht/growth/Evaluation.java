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
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.PlainText;

/** How a half year went, and what was chosen. */
@Entity
@Table(name = "growth_evaluation")
class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String team;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_phase")
    private Phase toPhase;

    private String reasons;
    private Long member;
    private String guide;

    protected Evaluation() {}

    Evaluation(GrowthCycle cycle, EvaluationForm form, String guide, LocalDate today) {
        team = cycle.team().value();
        phase = cycle.phase();
        dueOn = cycle.evaluationDue();
        heldOn = today;
        outcome = form.outcome();
        toPhase = form.outcome() == Outcome.STEP_BACK ? form.toPhase() : null;
        reasons = PlainText.required(form.reasons(), GrowthCycle.TEXT_LIMIT);
        member = form.member();
        this.guide = guide;
    }

    EvaluationView view() {
        return new EvaluationView(phase, dueOn, heldOn, outcome, toPhase, reasons);
    }
}
