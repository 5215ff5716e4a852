package nl.groeikracht.action;

import static nl.groeikracht.bpmn.ActionProcess.ACTION_AT;
import static nl.groeikracht.bpmn.ActionProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Outcome;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.growth.ActiveTeams;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Invites the neighbours, and records what came of it. A result is evidence that the team grows. */
@Stateless
@RolesAllowed("guide")
public class ActionDoing {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    ActiveTeams activeTeams;

    @Inject
    PhaseWork growth;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public void invite(TaskId task, CaseNumber number, LocalDate day, String words) {
        var action = desk.goOn(task, number, Step.inviteNeighbours.name());
        action.invited(day, words, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.INVITED, action).after("heldOn", day));
        process.complete(task, number, ACTION_AT.of(Dutch.startOf(day)));
    }

    /** It was rained off, or there were too few people: on another day. */
    public void postpone(TaskId task, CaseNumber number, LocalDate day) {
        var action = desk.goOn(task, number, Step.recordResults.name());
        var before = action.heldOn();
        action.move(day, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.POSTPONED, action)
                .before("heldOn", before)
                .after("heldOn", day));
        process.complete(task, number, OUTCOME.of(Outcome.POSTPONED), ACTION_AT.of(Dutch.startOf(day)));
    }

    /** Once: of two who record at the same time the second finds the task done. */
    public void record(TaskId task, CaseNumber number, ActionResults results) {
        var action = desk.goOn(task, number, Step.recordResults.name());
        action.record(results, user.username(), today());
        results.files()
                .forEach(file ->
                        documents.keep(NewDocument.ofCase(action.gmCode(), number, DocumentKind.INTERNAL, file)));
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.RESULTS_RECORDED, action)
                .after("participants", results.participants())
                .after("households", results.households())
                .after("newMembers", results.newMembers())
                .after("measures", results.measures()));
        Stream.concat(Stream.of(action.team()), records.partners(number).stream())
                .sorted()
                .filter(activeTeams::isGuided)
                .forEach(team -> growth.add(team, evidence(action)));
        process.complete(task, number, OUTCOME.of(Outcome.DONE));
    }

    private static NewEvidence evidence(NeighbourhoodAction action) {
        return new NewEvidence(
                action.isAlone() ? EvidenceKind.ACTION_ALONE : EvidenceKind.ACTION,
                action.title(),
                action.summary(),
                action.heldOn(),
                null);
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
