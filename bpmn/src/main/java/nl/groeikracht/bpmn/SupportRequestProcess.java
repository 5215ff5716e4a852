package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.List;

/** From a question for help without money to its answer: the names in {@code support-request.bpmn}. */
public final class SupportRequestProcess {

    public static final String KEY = "support-request";

    /** False when the resident asks nothing of the municipality: that is a full answer too. */
    public static final ProcessVariable<Boolean> HELP_WANTED = variable("helpWanted", Boolean.class);

    /** True when somebody is the resident's contact person already. */
    public static final ProcessVariable<Boolean> CONTACT_KNOWN = variable("contactKnown", Boolean.class);

    public static final ProcessVariable<Instant> WARN_AT = variable("warnAt", Instant.class);

    /** The end of the promised term; not a term of the law. */
    public static final ProcessVariable<Instant> ANSWER_BY = variable("answerBy", Instant.class);

    /** Until when the resident can ask further after an answer. */
    public static final ProcessVariable<Instant> QUIET_UNTIL = variable("quietUntil", Instant.class);

    private SupportRequestProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(HELP_WANTED, CONTACT_KNOWN, WARN_AT, ANSWER_BY, QUIET_UNTIL);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        takeUpHelp,
        answerHelp,
        warnContact,
        raiseHelp,
        closeHelp
    }

    /** What the resident tells the process. */
    public enum Message {
        followUpAsked,
        helpNotNeeded
    }

    /** What the clock tells the process. */
    public enum Timer {
        warnTermEnds(WARN_AT),
        termPassed(ANSWER_BY),
        quietTermOver(QUIET_UNTIL);

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
        endRegistered,
        endAnswered,
        endDropped
    }
}
