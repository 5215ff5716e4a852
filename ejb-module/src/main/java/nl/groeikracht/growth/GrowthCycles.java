package nl.groeikracht.growth;

import static nl.groeikracht.bpmn.GrowthCycleProcess.EVALUATION_AT;
import static nl.groeikracht.bpmn.GrowthCycleProcess.PHASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess;
import nl.groeikracht.bpmn.GrowthCycleProcess.Message;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Begins the growth cycle of a team that was founded. */
@Stateless
@RolesAllowed({"guide", "programme-manager", "process"})
public class GrowthCycles {

    @Inject
    Teams teams;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthSettings settings;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** From the first phase. */
    public void start(CaseNumber team) {
        start(team, Phase.INITIATE, "");
    }

    /**
     * From the phase in which the team is already: an existing association, or a team that comes from others.
     *
     * @param reasons why it begins there
     */
    public void start(CaseNumber team, Phase phase, String reasons) {
        var view = teams.read(team);
        if (records.find(team).isPresent()) {
            throw new Refusal("refusal.growsAlready");
        }
        var today = Dutch.today(clock);
        var evaluation = nextEvaluation(today);
        var cycle = new GrowthCycle(team, view.gmCode(), phase, today, evaluation);
        records.add(cycle);
        records.add(new GrowthSpan(cycle, SpanCause.START, reasons));
        records.show(cycle, view);
        audit.record(GrowthDesk.entry(GrowthAct.STARTED, cycle).because(reasons).after("phase", phase));
        process.start(GrowthCycleProcess.KEY, team, PHASE.of(phase), EVALUATION_AT.of(Dutch.startOf(evaluation)));
        askForContact(team);
    }

    /**
     * A team without a contact person waits for one to be appointed. Whoever starts a cycle within a step of another
     * process asks this after it: until then the engine does not find what it is still making.
     */
    public void askForContact(CaseNumber team) {
        if (teams.read(team).contact() == null
                && process.openTask(team, Step.appointContact.name()).isEmpty()) {
            process.signal(team, Message.contactLeft.name());
        }
    }

    private LocalDate nextEvaluation(LocalDate today) {
        return today.plusMonths(settings.on(today, Setting.EVALUATION_MONTHS));
    }
}
