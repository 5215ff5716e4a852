package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.growth.EvaluationForm;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.TeamEvaluation;
import nl.groeikracht.process.TaskId;

/** The half-yearly evaluation: go on, more support, a phase back, or stop. */
@Named
@RequestScoped
public class TeamEvaluationPage extends GrowthTaskPage {

    @Inject
    TeamEvaluation evaluation;

    private Outcome outcome;
    private String reasons;
    private Long speaker;
    private Phase toPhase;
    private String lessons;

    @Override
    GrowthTask open(TaskId id) {
        return evaluation.open(id);
    }

    public void save() throws IOException {
        missing("uitkomst", outcome, "refusal.outcomeMissing");
        missing("redenen", reasons, "reasons.missing");
        missing("spreker", speaker, "speaker.missing");
        if (outcome == Outcome.STEP_BACK) {
            missing("terugNaar", toPhase, "phase.missing");
        }
        if (outcome == Outcome.STOP) {
            missing("lessen", lessons, "lessons.missing");
        }
        if (problems.any()) {
            return;
        }
        evaluation.evaluate(id(), team(), new EvaluationForm(outcome, reasons, speaker, toPhase, lessons));
        done("evaluation.done." + outcome);
    }

    /** A team in the first phase cannot step back. */
    public List<Outcome> getOutcomes() {
        return Outcome.of(Step.evaluateTeam).stream()
                .filter(one -> one != Outcome.STEP_BACK || !getEarlierPhases().isEmpty())
                .toList();
    }

    public List<Phase> getEarlierPhases() {
        return Stream.of(Phase.values())
                .filter(phase -> phase.isBefore(getGrowth().phase()))
                .toList();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public Long getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Long speaker) {
        this.speaker = speaker;
    }

    public Phase getToPhase() {
        return toPhase;
    }

    public void setToPhase(Phase toPhase) {
        this.toPhase = toPhase;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
