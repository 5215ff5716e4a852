package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a received objection to a sent decision on it (Awb chapters 6 and 7): the names in {@code objection.bpmn}. */
public final class ObjectionProcess {

    public static final String KEY = "objection";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The moment until which the objector may repair what is missing (Awb 6:6). */
    public static final ProcessVariable<Instant> REPAIR_UNTIL = variable("repairUntil", Instant.class);

    /** The objector made known to be reachable electronically (Awb 2:8). */
    public static final ProcessVariable<Boolean> ELECTRONIC = variable("electronic", Boolean.class);

    /** The moment at which the end of the decision term comes near. */
    public static final ProcessVariable<Instant> WARN_AT = variable("warnAt", Instant.class);

    /** The end of the decision term (Awb 7:10), suspension and postponement included. */
    public static final ProcessVariable<Instant> DECIDE_BY = variable("decideBy", Instant.class);

    private ObjectionProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, REPAIR_UNTIL, ELECTRONIC, WARN_AT, DECIDE_BY);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        checkAdmissibility,
        askRepair,
        endRepairTerm,
        planHearing,
        inviteObjector,
        reportHearing,
        proposeObjection,
        decideObjection,
        registerObjectionWithdrawal,
        warnOfObjectionTerm,
        escalateObjectionTerm,
        composeObjectionLetter,
        publishLetter,
        postPublication,
        registerPublication,
        settleObjection
    }

    /** What the outside tells the process. The name is both the id in the diagram and the message's name. */
    public enum Message {
        objectionRepaired,
        objectionWithdrawn,
        letterDelivered,
        letterUndeliverable
    }

    /** What the clock tells the process: the id in the diagram and the variable that holds the moment. */
    public enum Timer {
        repairTermEnds(REPAIR_UNTIL),
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

    /** How an objection can end. */
    public enum End {
        endFounded,
        endUnfounded,
        endInadmissible,
        endObjectionWithdrawn
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        TREAT(Step.checkAdmissibility),
        REPAIR(Step.checkAdmissibility),
        /** Proposed to be inadmissible; the decider decides so. */
        INADMISSIBLE(Step.checkAdmissibility),
        HEAR(Step.planHearing),
        NO_HEARING(Step.planHearing),
        FOUNDED(Step.decideObjection),
        UNFOUNDED(Step.decideObjection),
        DECLARE_INADMISSIBLE(Step.decideObjection),
        /** Back to the proposal, with a question. */
        RETURN(Step.decideObjection);

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
