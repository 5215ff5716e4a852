package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ProgrammeProcess;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Founds a programme of one municipality or of several together, and prepares it until neighbourhoods can be chosen. */
@Stateless
@RolesAllowed("programme-manager")
public class ProgrammeFounding {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeDesk desk;

    @Inject
    FundingLines funding;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public CaseNumber found(ProgrammePlan plan) {
        user.require(plan.gmCode(), "programme", PROGRAMME_MANAGER);
        plan.municipalities().forEach(municipalities::read);
        var number =
                municipalities.nextCaseNumber(plan.gmCode(), Dutch.today(clock).getYear());
        var programme = new Programme(number, plan, user.username(), clock.instant());
        programmes.add(programme, plan);
        programmes.shown(programme, Money.ZERO);
        record(programme, ProgrammeAct.FOUNDED, plan);
        process.start(ProgrammeProcess.KEY, number);
        return number;
    }

    /** The municipalities that take part stay the same. */
    public void change(CaseNumber number, ProgrammePlan plan) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        programme.change(plan);
        programmes.shown(programme, funding.known(number));
        record(programme, ProgrammeAct.PLAN_CHANGED, plan);
    }

    public ProgrammeTask open(TaskId task) {
        return desk.open(task, Step.prepareProgramme, PROGRAMME_MANAGER);
    }

    /** The plan is complete: goals, themes, and for each year who pays. */
    public void prepared(TaskId task, CaseNumber number) {
        var programme = desk.take(task, number, Step.prepareProgramme, PROGRAMME_MANAGER);
        programme.prepared();
        funding.requireEachYear(programme);
        programmes.shown(programme, funding.known(number));
        audit.record(AuditEntry.of(ProgrammeAct.PREPARED).in(programme.gmCode()).onCase(number));
        process.complete(task, number);
    }

    private void record(Programme programme, ProgrammeAct act, ProgrammePlan plan) {
        audit.record(AuditEntry.of(act)
                .in(programme.gmCode())
                .onCase(programme.number())
                .because(plan.goals())
                .after("name", plan.name())
                .after("municipalities", String.join(", ", programmes.municipalities(programme)))
                .after("themes", String.join(", ", programme.themes()))
                .after("startsOn", plan.startsOn())
                .after("years", plan.years())
                .after("teams", plan.teams())
                .after("leadMonths", plan.leadMonths()));
    }
}
