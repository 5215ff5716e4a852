package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.growth.AgreementForm;
import nl.groeikracht.growth.Agreements;
import nl.groeikracht.growth.EvaluationForm;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.Guidance;
import nl.groeikracht.growth.GuidanceKind;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.growth.NewHours;
import nl.groeikracht.growth.PhaseConfirmation;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.growth.TeamCourse;
import nl.groeikracht.growth.TeamEvaluation;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.initiative.TeamOrigin;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** What the verbs in the course of an invented team mean: each is a use case. Called as the person whose work it is. */
@Stateless
@PermitAll
public class DemoTeamDeeds {

    @Inject
    TeamFoundation foundation;

    @Inject
    TeamMembers members;

    @Inject
    PhaseWork work;

    @Inject
    PhaseConfirmation confirmation;

    @Inject
    TeamEvaluation evaluation;

    @Inject
    Agreements agreements;

    @Inject
    Guidance guidance;

    @Inject
    TeamCourse course;

    @Inject
    DemoNeighbours neighbours;

    @Inject
    GrowthOverview overview;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    public CaseNumber found(
            String gmCode,
            String name,
            String place,
            String neighbourhood,
            int inhabitants,
            String begins,
            String faces) {
        var phase = Phase.valueOf(begins);
        var names = faces.split(";", -1);
        return foundation.found(
                new NewTeam(
                        gmCode,
                        name,
                        place,
                        neighbourhood,
                        inhabitants,
                        phase == Phase.INITIATE ? TeamOrigin.OWN_REQUEST : TeamOrigin.ASSOCIATION,
                        null,
                        NewTeam.STANDARD_APPROACH,
                        phase == Phase.INITIATE ? "" : "Wijkvereniging " + place,
                        "",
                        names[0],
                        names[1].isEmpty() ? null : names[1]),
                phase,
                phase == Phase.INITIATE ? "" : "De vereniging vroeg de buurt al wat zij wil.");
    }

    /** @param detail what comes behind the verb */
    public void perform(CaseNumber team, String verb, String detail) {
        var words = detail.split(" ", 3);
        switch (verb) {
            case "joins" -> joins(team, words);
            case "works" -> work.done(task(team, phase(team).work()), team, evidence(detail));
            case "shows" -> work.add(team, evidence(detail));
            case "confirms" ->
                confirmation.confirm(
                        task(team, phase(team).confirmation()),
                        team,
                        speaker(team),
                        "Team en begeleider zijn het eens.");
            case "evaluates" -> evaluates(team, detail.split(" ", 2));
            case "hours" ->
                guidance.record(
                        team,
                        new NewHours(
                                GuidanceKind.valueOf(words[0]),
                                Dutch.today(clock),
                                Integer.parseInt(words[1]),
                                words[2]));
            case "agrees" -> agrees(team, detail.split(";"));
            case "signs" -> agreements.sign(task(team, Step.signAgreement), team);
            case "asks" -> neighbours.ask(team, detail);
            case "waits" -> agreements.waits(team, detail);
            case "stop" -> course.stop(team, detail);
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private void joins(CaseNumber team, String... words) {
        var skills = Arrays.stream(words[2].split(",")).map(Skill::valueOf).collect(Collectors.toSet());
        var role = words[1].equals("-") ? "" : words[1];
        members.add(team, new NewMember(words[0], "", role.equals("trekker"), role, skills, true));
    }

    private void evaluates(CaseNumber team, String... words) {
        evaluation.evaluate(
                task(team, Step.evaluateTeam),
                team,
                new EvaluationForm(Outcome.valueOf(words[0]), words[1], speaker(team), null, ""));
    }

    private void agrees(CaseNumber team, String... parts) {
        agreements.draft(team, new AgreementForm(parts[0], parts[1], parts[2], ""));
        agreements.signForTeam(team, speaker(team));
    }

    private NewEvidence evidence(String detail) {
        var words = detail.split(" ", 2);
        return new NewEvidence(EvidenceKind.valueOf(words[0]), words[1], "", Dutch.today(clock), null);
    }

    private Phase phase(CaseNumber team) {
        return overview.read(team).phase();
    }

    private Long speaker(CaseNumber team) {
        return overview.read(team).team().members().get(0).id();
    }

    private TaskId task(CaseNumber team, Step step) {
        return process.openTask(team, step.name())
                .map(OpenTask::id)
                .orElseThrow(() -> new IllegalStateException(team + " is not at " + step));
    }
}
