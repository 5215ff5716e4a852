package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a reason to change a grant or a determination to what comes of it: the names in {@code withdrawal.bpmn}. */
public final class WithdrawalProcess {

    public static final String KEY = "withdrawal";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The moment until which the receiver may give a view (Awb 4:8, 4:9). */
    public static final ProcessVariable<Instant> VIEW_UNTIL = variable("viewUntil", Instant.class);

    /** When the change has its consequences: at once, or after a reasonable term (Awb 4:50). */
    public static final ProcessVariable<Instant> EFFECTIVE_AT = variable("effectiveAt", Instant.class);

    private WithdrawalProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, VIEW_UNTIL, EFFECTIVE_AT, PublishedLetter.ELECTRONIC);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        proposeChange,
        announceChange,
        hearReceiver,
        decideChange,
        composeChangeLetter,
        publishLetter,
        postPublication,
        registerPublication,
        settleChange
    }

    /** What the outside tells the process. */
    public enum Message {
        changeAnswered,
        letterDelivered,
        letterUndeliverable
    }

    /** What the clock tells the process. */
    public enum Timer {
        changeViewEnds(VIEW_UNTIL),
        changeTakesEffect(EFFECTIVE_AT);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How it can end. */
    public enum End {
        /** The caseworker saw no reason after all. */
        endStopped,
        /** The decider left it as it is. */
        endNotChanged,
        endChanged
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        /** The receiver is heard before it is proposed (Awb 4:8, 4:12). */
        HEAR(Step.proposeChange),
        PROPOSE(Step.proposeChange),
        STOP(Step.proposeChange),
        CHANGE(Step.decideChange),
        KEEP(Step.decideChange),
        /** Back to the proposal, with a question. */
        RETURN(Step.decideChange);

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
