package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From the notice that a decision is late to the penalty that is fixed: the names in {@code notice-of-default.bpmn}. */
public final class NoticeOfDefaultProcess {

    public static final String KEY = "notice-of-default";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The end of the two weeks in which a decision still costs nothing (Awb 4:17, third paragraph). */
    public static final ProcessVariable<Instant> GRACE_UNTIL = variable("graceUntil", Instant.class);

    /** The end of the last day on which the penalty grows (Awb 4:17, first paragraph). */
    public static final ProcessVariable<Instant> PENALTY_UNTIL = variable("penaltyUntil", Instant.class);

    public static final ProcessVariable<Boolean> PENALTY_OWED = variable("penaltyOwed", Boolean.class);

    private NoticeOfDefaultProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, GRACE_UNTIL, PENALTY_UNTIL, PENALTY_OWED, PublishedLetter.ELECTRONIC);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        checkNotice,
        startPenalty,
        stopPenalty,
        fixPenalty,
        composeNoticeLetter,
        publishLetter,
        postPublication,
        registerPublication,
        orderPenalty
    }

    /** What the outside tells the process. */
    public enum Message {
        /** The decision was sent, or is not needed any more, before a day was owed. */
        decidedInTime,
        /** The decision was sent, or is not needed any more, while the penalty grew. */
        decidedLate,
        letterDelivered,
        letterUndeliverable
    }

    /** What the clock tells the process. */
    public enum Timer {
        graceEnds(GRACE_UNTIL),
        penaltyReachesMaximum(PENALTY_UNTIL);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How a notice of default can end. */
    public enum End {
        endNoPenalty,
        endPenaltyPaid
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        /** It has effect: a decision within two weeks still costs nothing (Awb 4:17, third paragraph). */
        WAIT(Step.checkNotice),
        /** It came too early, or the decision was sent in time: whoever sent it gets an answer. */
        ANSWER(Step.checkNotice),
        /** There is a ground to owe nothing (Awb 4:17, sixth paragraph), or the decision was sent late already. */
        DECIDE_NOW(Step.checkNotice),
        FIX(Step.fixPenalty),
        /** Back to the check, with a question. */
        RETURN(Step.fixPenalty);

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
