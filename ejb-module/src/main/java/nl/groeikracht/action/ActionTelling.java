package nl.groeikracht.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Tells the story of an action, and chooses what grows from it. */
@Stateless
@RolesAllowed("guide")
public class ActionTelling {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    ActionStart start;

    @Inject
    CaseProcess process;

    @Inject
    Teams teams;

    @Inject
    Event<ActionTold> told;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param lessons what the team would do differently; may be empty */
    public void tell(TaskId task, CaseNumber number, String story, String lessons) {
        var action = desk.take(task, number, Step.tellStory.name());
        action.tell(story, lessons, today());
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.STORY_TOLD, action));
        process.complete(task, number);
        if (!action.lessons().isEmpty()) {
            var team = teams.read(action.team());
            told.fire(new ActionTold(
                    team.number(), action.gmCode(), team.programme(), team.theme(), action.lessons(), today()));
        }
    }

    /**
     * The action is done; its follow-ups begin as ideas.
     *
     * @param followUps none, one or more; their parent is this action
     * @return the numbers of the follow-ups
     */
    public List<CaseNumber> finish(TaskId task, CaseNumber number, List<NewAction> followUps) {
        var action = desk.take(task, number, Step.chooseFollowUp.name());
        action.finish(today());
        records.show(action);
        var grown = followUps.stream()
                .map(idea -> start.note(new NewAction(action.team(), idea.type(), idea.title(), idea.about(), number)))
                .toList();
        audit.record(ActionDesk.entry(ActionAct.FINISHED, action).after("followUps", grown));
        process.complete(task, number);
        return grown;
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
