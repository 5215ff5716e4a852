package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a plan to a dozen teams that stand on their own feet: the names in {@code programme.bpmn}. */
public final class ProgrammeProcess {

    public static final String KEY = "programme";

    public static final ProcessVariable<Outcome> OUTCOME = variable("outcome", Outcome.class);

    /** The first moment at which the teams may start: the lead time is over then. */
    public static final ProcessVariable<Instant> LAUNCHABLE_FROM = variable("launchableFrom", Instant.class);

    /** The moment at which the money of the next year should be committed. */
    public static final ProcessVariable<Instant> COMMITMENT_DUE_AT = variable("commitmentDueAt", Instant.class);

    /** The moment at which the current year of the programme is over. */
    public static final ProcessVariable<Instant> YEAR_ENDS_AT = variable("yearEndsAt", Instant.class);

    /** No year follows on the current one. */
    public static final ProcessVariable<Boolean> LAST_YEAR = variable("lastYear", Boolean.class);

    private ProgrammeProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(OUTCOME, LAUNCHABLE_FROM, COMMITMENT_DUE_AT, YEAR_ENDS_AT, LAST_YEAR);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        prepareProgramme,
        selectNeighbourhoods,
        launchProgramme,
        launchTeams,
        startYear,
        checkCommitment,
        reportYear,
        decideYear,
        closeProgramme
    }

    /** What the clock tells the process. */
    public enum Timer {
        leadTimeOver(LAUNCHABLE_FROM),
        commitmentDue(COMMITMENT_DUE_AT),
        yearEnds(YEAR_ENDS_AT);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How a programme can end. */
    public enum End {
        endClosed,
        endCancelled
    }

    /** What someone chose, and at which step that choice exists. */
    public enum Outcome {
        LAUNCH(Step.launchProgramme),
        CANCEL(Step.launchProgramme),
        GO(Step.decideYear),
        NO_GO(Step.decideYear);

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
