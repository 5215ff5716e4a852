package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From an idea of a neighbourhood team to its result, its story and what grows from it: {@code neighbourhood-action.bpmn}. */
public final class ActionProcess {

    public static final String KEY = "neighbourhood-action";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The action cannot be done without money from elsewhere. */
    public static final ProcessVariable<Boolean> MONEY_NEEDED = variable("moneyNeeded", Boolean.class);

    /** What was given is what was asked. */
    public static final ProcessVariable<Boolean> MONEY_ENOUGH = variable("moneyEnough", Boolean.class);

    /** The beginning of the day on which the action is. */
    public static final ProcessVariable<Instant> ACTION_AT = variable("actionAt", Instant.class);

    private ActionProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, MONEY_NEEDED, MONEY_ENOUGH, ACTION_AT);
    }

    /** What a guide does with the team. The name is the id in the diagram. */
    public enum Step {
        takeUpIdea,
        prepareAction,
        arrangeMoney,
        reconsiderAction,
        inviteNeighbours,
        recordResults,
        tellStory,
        chooseFollowUp
    }

    /** What can happen on the way. */
    public enum Message {
        /** Who was asked for money answered. */
        moneyAnswered,
        actionStopped
    }

    /** What the clock tells the process. */
    public enum Timer {
        actionDay(ACTION_AT);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How an action can end. */
    public enum End {
        endDone,
        endStopped
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        GO_ON(Step.reconsiderAction),
        ASK_AGAIN(Step.reconsiderAction),
        DONE(Step.recordResults),
        POSTPONED(Step.recordResults);

        private final Step step;

        Outcome(Step step) {
            this.step = step;
        }

        public static Set<Outcome> of(Step step) {
            var outcomes = EnumSet.allOf(Outcome.class);
            outcomes.removeIf(outcome -> outcome.step != step);
            return outcomes;
        }
    }
}
