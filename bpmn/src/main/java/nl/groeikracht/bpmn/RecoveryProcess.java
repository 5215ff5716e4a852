package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From too much that was paid to what came back: the names in {@code recovery.bpmn}. */
public final class RecoveryProcess {

    public static final String KEY = "recovery";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The end of the term for paying back (Awb 4:87, 4:112). */
    public static final ProcessVariable<Instant> PAY_UNTIL = variable("payUntil", Instant.class);

    /** All of it came back already. */
    public static final ProcessVariable<Boolean> SETTLED = variable("settled", Boolean.class);

    private RecoveryProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, PAY_UNTIL, SETTLED, PublishedLetter.ELECTRONIC);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        proposeRecovery,
        decideRecovery,
        composeRecoveryLetter,
        publishLetter,
        postPublication,
        registerPublication,
        startPaymentTerm,
        chooseNextStep,
        decideInterest
    }

    /** What the outside tells the process. */
    public enum Message {
        letterDelivered,
        letterUndeliverable,
        debtSettled,
        /** An objection took the ground of the claim away (Awb 7:11). */
        claimLapsed
    }

    /** What the clock tells the process. */
    public enum Timer {
        payTermEnds(PAY_UNTIL);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How a recovery can end. */
    public enum End {
        endNotRecovered,
        endSettled,
        endHandedOver,
        endGivenUp,
        endLapsed
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        RECOVER(Step.decideRecovery),
        WAIVE(Step.decideRecovery),
        /** Back to the proposal, with a question. */
        RETURN(Step.decideRecovery),
        REMIND(Step.chooseNextStep),
        INTEREST(Step.chooseNextStep),
        SETTLED(Step.chooseNextStep),
        HAND_OVER(Step.chooseNextStep),
        GIVE_UP(Step.chooseNextStep),
        FIX_INTEREST(Step.decideInterest),
        NO_INTEREST(Step.decideInterest);

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
