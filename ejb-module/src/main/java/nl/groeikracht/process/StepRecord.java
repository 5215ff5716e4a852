package nl.groeikracht.process;

import java.io.Serializable;
import java.time.Instant;

/**
 * What happened, or happens, at one element of a case's diagram.
 *
 * @param element id in the diagram
 * @param name its label there
 * @param kind {@code userTask}, {@code serviceTask}, {@code startEvent}, …
 * @param who user name of the person who did or does it; null for the system and for free work
 * @param until null while it runs
 */
public record StepRecord(String element, String name, String kind, State state, String who, Instant from, Instant until)
        implements Serializable {

    public enum State {
        RUNNING,
        DONE,
        /** Ended by something else, such as a withdrawal, before it was done. */
        CANCELLED;

        /**
         * How a step ended.
         *
         * @param stopped the engine's word for it. It says so too of a wait that got its answer, and that is done.
         */
        static State ended(String kind, boolean stopped) {
            return stopped && !"eventBasedGateway".equals(kind) ? CANCELLED : DONE;
        }
    }
}
