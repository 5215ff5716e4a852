package nl.groeikracht.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A process diagram and the table that tells the same, for {@code app:processDiagram}.
 *
 * @param model the BPMN as XML
 * @param title such as {@code Aanvraag subsidie, versie 3}
 * @param description what can be seen, in one or two sentences
 * @param steps in the order of the table
 */
public record ProcessView(String model, String title, String description, List<Step> steps) implements Serializable {

    public ProcessView {
        steps = List.copyOf(steps);
    }

    public enum State {
        DONE,
        NOW,
        LATER
    }

    /**
     * One step, either of a case (who, from, to) or of all cases (running, late).
     *
     * @param elementId its id in the model
     * @param running how many cases are here; null in the diagram of one case
     * @param late how many of those are late
     */
    public record Step(
            String elementId, String name, State state, String who, String from, String to, Long running, Long late)
            implements Serializable {

        public static Step ofCase(String elementId, String name, State state, String who, String from, String to) {
            return new Step(elementId, name, state, who, from, to, null, null);
        }

        public static Step ofAll(String elementId, String name, long running, long late) {
            return new Step(elementId, name, State.LATER, null, null, null, running, late);
        }

        public String stateKey() {
            return "process." + state.name().toLowerCase(Locale.ROOT);
        }

        public boolean isNow() {
            return state == State.NOW;
        }
    }

    public boolean isCounted() {
        return steps.stream().anyMatch(step -> step.running() != null);
    }

    /** For the script that marks the elements: {@code decide=now,assess=done}. */
    public String states() {
        return steps.stream()
                .filter(step -> step.state() != State.LATER)
                .map(step -> step.elementId() + "=" + step.state().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** For the script that lays the counts over the elements: {@code decide=12/3}. */
    public String counts() {
        return steps.stream()
                .filter(step -> step.running() != null)
                .map(step -> step.elementId() + "=" + step.running() + "/" + step.late())
                .collect(Collectors.joining(","));
    }
}
