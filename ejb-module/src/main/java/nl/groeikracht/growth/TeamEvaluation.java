package nl.groeikracht.growth;

import static nl.groeikracht.bpmn.GrowthCycleProcess.EVALUATION_AT;
import static nl.groeikracht.bpmn.GrowthCycleProcess.OUTCOME;
import static nl.groeikracht.municipality.Role.GUIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Each half year team, guide and municipality look back, and choose: go on, more support, a phase back, or stop. */
@Stateless
@RolesAllowed("guide")
public class TeamEvaluation {

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthTasks tasks;

    @Inject
    GrowthSettings settings;

    @Inject
    TeamCourse course;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public GrowthTask open(TaskId task) {
        return tasks.of(desk.open(task, GUIDE));
    }

    public void evaluate(TaskId task, CaseNumber number, EvaluationForm form) {
        var cycle = desk.take(task, number, Step.evaluateTeam.name(), GUIDE);
        if (form.outcome() == null || !Outcome.of(Step.evaluateTeam).contains(form.outcome())) {
            throw new Refusal("refusal.outcomeMissing");
        }
        var team = teams.read(number);
        GrowthDesk.speaker(team, form.member());
        var today = Dutch.today(clock);
        records.add(new Evaluation(cycle, form, user.username(), today));
        audit.record(GrowthDesk.entry(GrowthAct.EVALUATED, cycle)
                .because(form.reasons())
                .after("outcome", form.outcome()));
        switch (form.outcome()) {
            case STEP_BACK -> {
                process.complete(task, number, OUTCOME.of(form.outcome()));
                course.stepBack(number, form.toPhase(), form.reasons());
            }
            case STOP -> {
                process.complete(task, number, OUTCOME.of(form.outcome()));
                course.stop(number, form.lessons());
            }
            default -> {
                var next = today.plusMonths(settings.on(today, Setting.EVALUATION_MONTHS));
                cycle.evaluated(form.outcome() == Outcome.MORE_SUPPORT, next);
                records.show(cycle, team);
                process.complete(task, number, OUTCOME.of(form.outcome()), EVALUATION_AT.of(Dutch.startOf(next)));
            }
        }
    }
}
