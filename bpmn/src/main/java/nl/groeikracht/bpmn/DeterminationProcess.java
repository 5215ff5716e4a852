package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a grant that was sent to a determination that was sent: the names in {@code determination.bpmn}. */
public final class DeterminationProcess {

    public static final String KEY = "determination";

    /** The grant was the determination (Awb 4:43). */
    public static final ProcessVariable<Boolean> DIRECT = variable("direct", Boolean.class);

    /** The receiver was asked to account, and did not yet. */
    public static final ProcessVariable<Boolean> REPORT_AWAITED = variable("reportAwaited", Boolean.class);

    /** A sample may still be drawn in which this subsidy could fall. */
    public static final ProcessVariable<Boolean> SAMPLE_AWAITED = variable("sampleAwaited", Boolean.class);

    /** There is something for a caseworker to look at: an account, the lack of one, or that it does not happen. */
    public static final ProcessVariable<Boolean> CHECK_NEEDED = variable("checkNeeded", Boolean.class);

    public static final ProcessVariable<Instant> ACTIVITY_OVER = variable("activityOver", Instant.class);
    public static final ProcessVariable<Instant> REMIND_AT = variable("remindAt", Instant.class);

    /** The moment until which the receiver may account (Awb 4:44, second and third paragraph). */
    public static final ProcessVariable<Instant> REPORT_UNTIL = variable("reportUntil", Instant.class);

    public static final ProcessVariable<Instant> SAMPLE_UNTIL = variable("sampleUntil", Instant.class);

    /** The moment until which the receiver may give a view on a lower determination (Awb 4:8). */
    public static final ProcessVariable<Instant> VIEW_UNTIL = variable("viewUntil", Instant.class);

    /** The end of the term for the determination. */
    public static final ProcessVariable<Instant> DETERMINE_BY = variable("determineBy", Instant.class);

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    private DeterminationProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(
                DIRECT,
                REPORT_AWAITED,
                SAMPLE_AWAITED,
                CHECK_NEEDED,
                ACTIVITY_OVER,
                REMIND_AT,
                REPORT_UNTIL,
                SAMPLE_UNTIL,
                VIEW_UNTIL,
                DETERMINE_BY,
                OUTCOME,
                PublishedLetter.ELECTRONIC);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        inviteToReport,
        remindToReport,
        endReportTerm,
        endSampleTime,
        checkReport,
        proposeDetermination,
        announceIntention,
        decideDetermination,
        escalateDetermination,
        composeDeterminationLetter,
        publishLetter,
        postPublication,
        registerPublication,
        settleDetermination
    }

    /** What the outside tells the process. The name is both the id in the diagram and the message's name. */
    public enum Message {
        reported,
        sampled,
        notHappening,
        intentionAnswered,
        letterDelivered,
        letterUndeliverable
    }

    /** What the clock tells the process: the id in the diagram and the variable that holds the moment. */
    public enum Timer {
        activityEnds(ACTIVITY_OVER),
        reminderDue(REMIND_AT),
        reportTermEnds(REPORT_UNTIL),
        sampleTermEnds(SAMPLE_UNTIL),
        intentionTermEnds(VIEW_UNTIL),
        determinationLate(DETERMINE_BY);

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
        /** The grant was the determination, and nothing came after it. */
        endDirect,
        /** The grant was the determination, and what came after it was looked at. */
        endClosed,
        endDetermined
    }

    /** What a person chose, and at which step that choice exists. */
    public enum Outcome {
        CHECKED(Step.checkReport),
        /** Nothing is left to determine: that happened with the grant. */
        CLOSED(Step.checkReport),
        /** The receiver is heard before it is proposed (Awb 4:8). */
        HEAR(Step.proposeDetermination),
        PROPOSE(Step.proposeDetermination),
        DETERMINE(Step.decideDetermination),
        /** Back to the proposal, with a question. */
        RETURN(Step.decideDetermination);

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
