package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.time.Instant;
import java.util.List;

/** From an open round to money that is distributed: the names in {@code distribution-round.bpmn}. */
public final class DistributionProcess {

    public static final String KEY = "distribution-round";

    /** The moment at which the round closes: the day after the last day on which requests are taken. */
    public static final ProcessVariable<Instant> ROUND_CLOSES_AT = variable("roundClosesAt", Instant.class);

    /** The moment by which the result must be fixed for the decisions to be in time. */
    public static final ProcessVariable<Instant> FIX_BY = variable("fixBy", Instant.class);

    /** Assessors score the requests. */
    public static final ProcessVariable<Boolean> SCORED = variable("scored", Boolean.class);

    /** How many assessors score, independently of each other. */
    public static final ProcessVariable<Integer> ASSESSORS = variable("assessors", Integer.class);

    /** A committee of residents advises on the ranking. */
    public static final ProcessVariable<Boolean> COMMITTEE_ASKED = variable("committeeAsked", Boolean.class);

    /** Requests that are equal compete for money that is not enough for all. */
    public static final ProcessVariable<Boolean> DRAW_NEEDED = variable("drawNeeded", Boolean.class);

    private DistributionProcess() {}

    public static List<ProcessVariable<?>> variables() {
        return List.of(ROUND_CLOSES_AT, FIX_BY, SCORED, ASSESSORS, COMMITTEE_ASKED, DRAW_NEEDED);
    }

    /** What a person or the system does. The name is the id in the diagram and, for the system, the name of its bean. */
    public enum Step {
        confirmParticipants,
        scoreRequests,
        adviseRanking,
        rankRound,
        drawLots,
        fixRound,
        allotRound,
        escalateRound
    }

    /** What the clock tells the process: the id in the diagram and the variable that holds the moment. */
    public enum Timer {
        roundCloses(ROUND_CLOSES_AT),
        roundIsLate(FIX_BY);

        private final ProcessVariable<Instant> moment;

        Timer(ProcessVariable<Instant> moment) {
            this.moment = moment;
        }

        public ProcessVariable<Instant> moment() {
            return moment;
        }
    }

    /** How a round ends. */
    public enum End {
        endDistributed
    }
}
