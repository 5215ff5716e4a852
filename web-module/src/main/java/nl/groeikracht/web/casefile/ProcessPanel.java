package nl.groeikracht.web.casefile;

import static java.util.stream.Collectors.joining;
import static nl.groeikracht.process.StepRecord.State.CANCELLED;
import static nl.groeikracht.process.StepRecord.State.RUNNING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.StepRecord;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.ProcessView;
import nl.groeikracht.web.Texts;

/** The diagram of a case with where it is and was, and the same as a table. */
@RequestScoped
public class ProcessPanel {

    /** What is a step to people; gateways and the bookkeeping of the process are only in the diagram. */
    private static final Set<String> STEPS =
            Set.of("userTask", "serviceTask", "businessRuleTask", "intermediateMessageCatch", "eventBasedGateway");

    /** What comes on the way to a decision that is sent; shown as "not yet" as long as the case is open. */
    private static final List<String> USUAL_WAY =
            List.of("checkCompleteness", "confirmEligibility", "assess", "decide", "sendDecision", "orderPayment");

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    People people;

    protected ProcessPanel() {}

    /** The diagram of a follow-up case: where it is and was. */
    public ProcessView of(String model, String version, List<StepRecord> steps) {
        return of(model, version, steps, false);
    }

    /** What a step is called; as the diagram says when it has no words of its own. */
    public String name(String step, String inDiagram) {
        return texts.find("casefile", "step." + step).orElseGet(() -> inDiagram.replaceAll("\\s+", " "));
    }

    ProcessView of(String model, String version, List<StepRecord> steps, boolean open) {
        var shown = steps.stream()
                .filter(step -> STEPS.contains(step.kind()) && step.name() != null)
                .toList();
        var rows = Stream.concat(shown.stream().map(this::row), open ? later(shown) : Stream.of())
                .toList();
        return new ProcessView(model, title(version), description(steps, shown), rows);
    }

    private ProcessView.Step row(StepRecord step) {
        return ProcessView.Step.ofCase(
                step.element(), name(step), state(step), who(step), day(step.from()), day(step.until()));
    }

    private Stream<ProcessView.Step> later(List<StepRecord> seen) {
        var known = seen.stream().map(StepRecord::element).collect(Collectors.toSet());
        return USUAL_WAY.stream()
                .filter(step -> !known.contains(step))
                .map(step -> ProcessView.Step.ofCase(
                        step, texts.get("casefile", "step." + step), ProcessView.State.LATER, "", "", ""));
    }

    private String name(StepRecord step) {
        return name(step.element(), step.name());
    }

    private static ProcessView.State state(StepRecord step) {
        return step.state() == RUNNING ? ProcessView.State.NOW : ProcessView.State.DONE;
    }

    private String who(StepRecord step) {
        if (step.state() == CANCELLED) {
            return texts.get("casefile", "process.cancelled");
        }
        return step.who() == null ? "" : people.nameOf(step.who());
    }

    private String day(Instant moment) {
        return moment == null ? "" : format.day(format.dateOf(moment));
    }

    /** The ends of all diagrams are named so: {@code endGranted}. */
    private static boolean isEnd(String element) {
        return element.startsWith("end") && Character.isUpperCase(element.charAt("end".length()));
    }

    private String title(String version) {
        return texts.get("casefile", "process.version", version.substring(version.lastIndexOf(':') + 1));
    }

    private String description(List<StepRecord> all, List<StepRecord> shown) {
        var now = shown.stream()
                .filter(step -> step.state() == RUNNING)
                .map(this::name)
                .distinct()
                .collect(joining(", "));
        if (!now.isEmpty()) {
            return texts.get("casefile", "process.states", now);
        }
        var ended = all.stream().map(StepRecord::element).anyMatch(ProcessPanel::isEnd);
        return texts.get("casefile", ended ? "process.ended" : "process.working");
    }
}
