package nl.groeikracht.action;

import static nl.groeikracht.bpmn.ActionProcess.MONEY_NEEDED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** From an idea that someone takes up to an action that is ready to be held. */
@Stateless
@RolesAllowed("guide")
public class ActionPreparing {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    ActionViews views;

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

    public ActionTask open(TaskId task) {
        var open = desk.open(task);
        return new ActionTask(open, views.of(records.read(open.number())));
    }

    /** @param leader the member of the team who leads it */
    public void takeUp(TaskId task, CaseNumber number, Long leader, String about) {
        var action = desk.goOn(task, number, Step.takeUpIdea.name());
        var member = teams.read(action.team()).members().stream()
                .filter(one -> leader != null && one.id() == leader)
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.leaderMissing"));
        action.takeUp(member.id(), about, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.TAKEN_UP, action));
        process.complete(task, number);
    }

    /** What is done of the list of preparations; the rest is still to be done. */
    public void tick(CaseNumber number, Set<Long> done) {
        var action = desk.take(number);
        action.requireGoingOn();
        for (var preparation : records.preparations(number)) {
            if (preparation.tick(done.contains(preparation.id()), user.username(), today())) {
                audit.record(ActionDesk.entry(ActionAct.PREPARATION_DONE, action)
                        .after("what", preparation.view().what())
                        .after("done", preparation.isDone()));
            }
        }
    }

    /** Something of its own that the team has to prepare. */
    public void add(CaseNumber number, String what) {
        var action = desk.take(number);
        action.requirePreparing();
        var last = records.preparations(number).stream()
                .mapToInt(ActionPreparation::position)
                .max()
                .orElse(0);
        var added = new ActionPreparation(number, last + 1, what);
        records.add(added);
        audit.record(ActionDesk.entry(ActionAct.PREPARATION_ADDED, action)
                .after("what", added.view().what()));
    }

    /** What is not ticked does not stand in the way: the team knows what it needs. */
    public void prepared(TaskId task, CaseNumber number, ActionPlan plan) {
        var action = desk.goOn(task, number, Step.prepareAction.name());
        action.prepared(plan, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.PREPARED, action)
                .after("heldOn", plan.heldOn())
                .after("moneyNeeded", plan.moneyNeeded()));
        process.complete(task, number, MONEY_NEEDED.of(plan.moneyNeeded()));
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
