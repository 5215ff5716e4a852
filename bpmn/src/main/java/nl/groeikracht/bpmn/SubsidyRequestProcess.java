package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a received request to a sent decision: the names in {@code subsidy-request.bpmn}. */
public final class SubsidyRequestProcess {

    public static final String KEY = "subsidy-request";

    /** The moment until which the applicant may supplement the request (Awb 4:5). */
    public static final ProcessVariable<Instant> SUPPLEMENT_UNTIL = variable("supplementUntil", Instant.class);

    /** The moment at which the applicant is reminded of what is still missing. */
    public static final ProcessVariable<Instant> SUPPLEMENT_REMIND_AT = variable("supplementRemindAt", Instant.class);

    /** The caseworker confirmed that the request meets the scheme's conditions. */
    public static final ProcessVariable<Boolean> ELIGIBLE = variable("eligible", Boolean.class);

    public static final ProcessVariable<Boolean> ADVICE_NEEDED = variable("adviceNeeded", Boolean.class);

    /** The moment after which late advice no longer holds up the decision (Awb 3:6). */
    public static final ProcessVariable<Instant> ADVICE_UNTIL = variable("adviceUntil", Instant.class);

    /** The applicant is heard before the decision (Awb 4:7). */
    public static final ProcessVariable<Boolean> HEARING_NEEDED = variable("hearingNeeded", Boolean.class);

    /** The moment until which the applicant may give a view (Awb 4:9). */
    public static final ProcessVariable<Instant> HEARING_UNTIL = variable("hearingUntil", Instant.class);

    /** What a person chose at the step that was done last. */
    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The applicant made known to be reachable electronically (Awb 2:8). */
    public static final ProcessVariable<Boolean> ELECTRONIC = variable("electronic", Boolean.class);

    /** The moment at which the end of the decision term comes near. */
    public static final ProcessVariable<Instant> WARN_AT = variable("warnAt", Instant.class);

    /** The end of the decision term, suspension and extension included. */
    public static final ProcessVariable<Instant> DECIDE_BY = variable("decideBy", Instant.class);

    private SubsidyRequestProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(
                SUPPLEMENT_UNTIL,
                SUPPLEMENT_REMIND_AT,
                ELIGIBLE,
                ADVICE_NEEDED,
                ADVICE_UNTIL,
                HEARING_NEEDED,
                HEARING_UNTIL,
                OUTCOME,
                ELECTRONIC,
                WARN_AT,
                DECIDE_BY);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        checkCompleteness,
        forwardRequest,
        askSupplement,
        remindOfSupplement,
        endSupplementTerm,
        decideNotTreated,
        reserveBudget,
        proposeEligibility,
        confirmEligibility,
        determineRoute,
        advise,
        recordLateAdvice,
        assess,
        inviteToHearing,
        hearApplicant,
        recordNoView,
        decide,
        registerWithdrawal,
        warnOfTerm,
        escalateTerm,
        composeLetter,
        sendDecision,
        postLetter,
        registerSending,
        orderPayment
    }

    /** What the outside tells the process. The name is both the id in the diagram and the message's name. */
    public enum Message {
        supplemented,
        viewGiven,
        withdrawn,
        letterDelivered,
        letterUndeliverable
    }

    /** What the clock tells the process: the id in the diagram and the variable that holds the moment. */
    public enum Timer {
        supplementReminder(SUPPLEMENT_REMIND_AT),
        supplementTermEnds(SUPPLEMENT_UNTIL),
        adviceTermEnds(ADVICE_UNTIL),
        hearingTermEnds(HEARING_UNTIL),
        termWarning(WARN_AT),
        termExpired(DECIDE_BY);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How a request can end. */
    public enum End {
        endGranted,
        endRefused,
        endNotTreated,
        endForwarded,
        endWithdrawn
    }

    /** What a person can choose, and at which step that choice exists. */
    public enum Outcome {
        /** The request has everything that the assessment needs. */
        COMPLETE(Step.checkCompleteness),
        INCOMPLETE(Step.checkCompleteness),
        /** Somebody else is competent (Awb 2:3). */
        ELSEWHERE(Step.checkCompleteness),
        GRANT(Step.decide),
        REFUSE(Step.decide),
        /** Back to the assessment, with a reason. */
        RETURN(Step.decide),
        NOT_TREATED(Step.decideNotTreated),
        /** Treated after all, though the supplement never came. */
        TREAT(Step.decideNotTreated);

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
