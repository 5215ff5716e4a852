package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a neighbourhood team grows in five phases: the names in {@code growth-cycle.bpmn}. */
public final class GrowthCycleProcess {

    public static final String KEY = "growth-cycle";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The phase in which the team is, or goes on. */
    public static final ProcessVariable<Phase> PHASE = variable("phase", Phase.class);

    /** When the next evaluation of the half year is due. */
    public static final ProcessVariable<Instant> EVALUATION_AT = variable("evaluationAt", Instant.class);

    /** Until when a team that stopped can begin again. */
    public static final ProcessVariable<Instant> RESTART_UNTIL = variable("restartUntil", Instant.class);

    private GrowthCycleProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, PHASE, EVALUATION_AT, RESTART_UNTIL);
    }

    /** What a person does. The name is the id in the diagram. */
    public enum Step {
        meetInitiators,
        confirmInitiated,
        askNeighbours,
        confirmActivated,
        makePlan,
        signAgreement,
        confirmStructured,
        coachActions,
        confirmGrown,
        prepareFarewell,
        confirmSustained,
        evaluateTeam,
        appointContact
    }

    /** The five phases, in their fixed order. */
    public enum Phase {
        INITIATE(Step.meetInitiators, Step.confirmInitiated),
        ACTIVATE(Step.askNeighbours, Step.confirmActivated),
        STRUCTURE(Step.makePlan, Step.confirmStructured),
        GROW(Step.coachActions, Step.confirmGrown),
        SUSTAIN(Step.prepareFarewell, Step.confirmSustained);

        private final Step work;
        private final Step confirmation;

        Phase(Step work, Step confirmation) {
            this.work = work;
            this.confirmation = confirmation;
        }

        /** What the guide does in this phase. */
        public Step work() {
            return work;
        }

        /** Where guide and team confirm that the phase is done. */
        public Step confirmation() {
            return confirmation;
        }

        /** Empty after the last. */
        public Optional<Phase> next() {
            return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
        }

        public boolean isBefore(Phase other) {
            return ordinal() < other.ordinal();
        }
    }

    /** What people tell the process. */
    public enum Message {
        contactLeft,
        steppedBack,
        guidanceStopped,
        teamRestarted,
        joinedOtherTeam,
        splitIntoTeams
    }

    /** What the clock tells the process. */
    public enum Timer {
        evaluationDue(EVALUATION_AT),
        nextEvaluationDue(EVALUATION_AT),
        restartTermEnds(RESTART_UNTIL);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How the growth of a team can end. */
    public enum End {
        endIndependent,
        endStopped,
        endMerged,
        endSplit
    }

    /** What people chose, and at which steps that choice exists. */
    public enum Outcome {
        /** The phase is done. */
        NEXT,
        /** There is more to do in this phase. */
        NOT_YET,
        CONTINUE,
        MORE_SUPPORT,
        STEP_BACK,
        STOP;

        private static final Map<Step, Set<Outcome>> AT = new EnumMap<>(Step.class);

        static {
            for (var phase : Phase.values()) {
                AT.put(phase.confirmation(), EnumSet.of(NEXT, NOT_YET));
            }
            AT.put(Step.evaluateTeam, EnumSet.range(CONTINUE, STOP));
        }

        public static Set<Outcome> of(Step step) {
            return AT.getOrDefault(step, EnumSet.noneOf(Outcome.class));
        }
    }
}
