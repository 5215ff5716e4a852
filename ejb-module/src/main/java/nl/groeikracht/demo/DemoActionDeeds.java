package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.groeikracht.action.ActionCatalogue;
import nl.groeikracht.action.ActionDoing;
import nl.groeikracht.action.ActionFunding;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.action.ActionPlan;
import nl.groeikracht.action.ActionPreparing;
import nl.groeikracht.action.ActionResults;
import nl.groeikracht.action.ActionStart;
import nl.groeikracht.action.ActionTelling;
import nl.groeikracht.action.NewAction;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** What an invented team does with its neighbours: each verb is a use case. The words are separated by a semicolon. */
@Stateless
@PermitAll
public class DemoActionDeeds {

    /** The verbs that are about an action; the first word behind each is its title. */
    static final Set<String> VERBS = Set.of("idea", "leads", "plans", "seeks", "invites", "held", "tells");

    @Inject
    ActionStart start;

    @Inject
    ActionCatalogue catalogue;

    @Inject
    ActionPreparing preparing;

    @Inject
    ActionFunding funding;

    @Inject
    ActionDoing doing;

    @Inject
    ActionTelling telling;

    @Inject
    ActionOverview overview;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    public void perform(CaseNumber team, String verb, String detail) {
        var words = List.of(detail.split(";", -1));
        switch (verb) {
            case "idea" -> note(team, words);
            case "leads" -> {
                var leader = teams.read(team).members().get(0).id();
                var action = action(team, words.get(0));
                preparing.takeUp(task(action, Step.takeUpIdea), action, leader, words.get(1));
            }
            case "plans" -> plan(action(team, words.get(0)), words);
            case "seeks" -> {
                var action = action(team, words.get(0));
                var amount = Money.euros(Long.parseLong(words.get(2)));
                funding.ask(task(action, Step.arrangeMoney), action, words.get(1), amount);
            }
            case "invites" -> {
                var action = action(team, words.get(0));
                var day = overview.read(action).line().heldOn();
                doing.invite(task(action, Step.inviteNeighbours), action, day, words.get(1));
            }
            case "held" -> hold(action(team, words.get(0)), words);
            case "tells" -> {
                var action = action(team, words.get(0));
                telling.tell(task(action, Step.tellStory), action, words.get(1), words.get(2));
                telling.finish(task(action, Step.chooseFollowUp), action, List.of());
            }
            default -> throw new IllegalArgumentException(verb);
        }
    }

    /** Title, kind, and the title of the action from which it grew. */
    private void note(CaseNumber team, List<String> words) {
        var type = catalogue.of(teams.read(team).gmCode()).stream()
                .filter(kind -> kind.name().equals(words.get(1)))
                .findFirst()
                .orElseThrow();
        var parent = words.get(2).isEmpty() ? null : action(team, words.get(2));
        start.note(new NewAction(team, type.id(), words.get(0), "", parent));
    }

    /** Title, in how many days, where, with how many, and whether it needs money. */
    private void plan(CaseNumber action, List<String> words) {
        preparing.prepared(
                task(action, Step.prepareAction),
                action,
                new ActionPlan(
                        Dutch.today(clock).plusDays(Integer.parseInt(words.get(1))),
                        words.get(2),
                        Integer.valueOf(words.get(3)),
                        words.get(4).equals("geld")));
    }

    /** Title, participants, households, new members, what is counted, and the result in short. */
    private void hold(CaseNumber action, List<String> words) {
        doing.record(
                task(action, Step.recordResults),
                action,
                new ActionResults(
                        overview.read(action).line().heldOn(),
                        Integer.parseInt(words.get(1)),
                        Integer.valueOf(words.get(2)),
                        Integer.valueOf(words.get(3)),
                        Integer.valueOf(words.get(4)),
                        false,
                        words.get(5),
                        List.of()));
    }

    private CaseNumber action(CaseNumber team, String title) {
        return overview.tree(team).all().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No action " + title))
                .number();
    }

    private TaskId task(CaseNumber action, Step step) {
        return process.openTask(action, step.name())
                .map(OpenTask::id)
                .orElseThrow(() -> new IllegalStateException(action + " is not at " + step));
    }
}
