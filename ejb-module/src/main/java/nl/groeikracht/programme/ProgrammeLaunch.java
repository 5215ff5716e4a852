package nl.groeikracht.programme;

import static nl.groeikracht.bpmn.ProgrammeProcess.OUTCOME;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ProgrammeProcess.Outcome;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.growth.GrowthCycles;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** After the lead time: all teams begin, or the programme does not go on. */
@Stateless
@RolesAllowed("programme-manager")
public class ProgrammeLaunch {

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    Choices choices;

    @Inject
    GrowthCycles cycles;

    @Inject
    FundingLines funding;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ProgrammeTask open(TaskId task) {
        return desk.open(task, Step.launchProgramme, PROGRAMME_MANAGER);
    }

    public void launch(TaskId task, CaseNumber number) {
        var programme = desk.take(task, number, Step.launchProgramme, PROGRAMME_MANAGER);
        programme.launch(Dutch.today(clock), user.username());
        programmes.shown(programme, funding.known(number));
        audit.record(AuditEntry.of(ProgrammeAct.LAUNCHED).in(programme.gmCode()).onCase(number));
        process.complete(task, number, OUTCOME.of(Outcome.LAUNCH));
        choices.of(number).forEach(chosen -> cycles.askForContact(new CaseNumber(chosen.team())));
    }

    public void cancel(TaskId task, CaseNumber number, String reasons) {
        var programme = desk.take(task, number, Step.launchProgramme, PROGRAMME_MANAGER);
        programme.cancel(reasons, Dutch.today(clock));
        programmes.shown(programme, funding.known(number));
        audit.record(AuditEntry.of(ProgrammeAct.CANCELLED)
                .in(programme.gmCode())
                .onCase(number)
                .because(reasons));
        process.complete(task, number, OUTCOME.of(Outcome.CANCEL));
    }
}
