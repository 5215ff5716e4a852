package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.el.JuelElProvider;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Walks a model along every flow, with every answer that people can give, and checks each gateway on its way. */
final class FlowWalk {

    private static final JuelElProvider EXPRESSIONS = new JuelElProvider();

    private final ProcessContract contract;
    private final BpmnModelInstance model;
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    private FlowWalk(ProcessContract contract, BpmnModelInstance model) {
        this.contract = contract;
        this.model = model;
    }

    /** The ids of all places that a process can reach. */
    static Set<String> reachable(ProcessContract contract, BpmnModelInstance model) {
        return new FlowWalk(contract, model).walk();
    }

    /** Where the process is, and the last choice that someone made. */
    private record Place(FlowNode node, String choice) {}

    private Set<String> walk() {
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .forEach(start -> go(start, null));
        model.getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .forEach(part -> go(part, null));
        while (!ahead.isEmpty()) leave(ahead.pop());
        return seen.stream().map(place -> place.node().getId()).collect(Collectors.toSet());
    }

    private void go(FlowNode node, String choice) {
        var place = new Place(node, choice);
        if (seen.add(place)) ahead.push(place);
    }

    private void leave(Place place) {
        var node = place.node();
        interruptions(node).forEach(boundary -> go(boundary, place.choice()));
        if (node instanceof SubProcess inner) enter(inner, place.choice());
        else if (node instanceof EndEvent end) end(end, place.choice());
        else if (node instanceof ExclusiveGateway gateway) decide(gateway, place.choice());
        else choicesAt(place).forEach(choice -> follow(node, choice));
    }

    private List<BoundaryEvent> interruptions(FlowNode node) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getAttachedTo().equals(node))
                .toList();
    }

    private void enter(SubProcess inner, String choice) {
        inner.getChildElementsByType(StartEvent.class).forEach(start -> go(start, choice));
    }

    /** An error goes on where it is caught; the end of a side branch leaves the main branch where it is. */
    private void end(EndEvent end, String choice) {
        var isError = end.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
        if (isError || isOfSideBranch(end)) return;
        if (end.getParentElement() instanceof SubProcess inner) follow(inner, choice);
    }

    private boolean isOfSideBranch(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) return !boundary.cancelActivity();
        return node.getIncoming().size() == 1
                && isOfSideBranch(node.getIncoming().iterator().next().getSource());
    }

    private List<String> choicesAt(Place place) {
        var choices = contract.choices().get(place.node().getId());
        if (choices != null) return List.copyOf(choices);
        var same = new ArrayList<String>();
        same.add(place.choice());
        return same;
    }

    private void follow(FlowNode node, String choice) {
        node.getOutgoing().forEach(flow -> go(flow.getTarget(), choice));
    }

    private void decide(ExclusiveGateway gateway, String choice) {
        for (var answers : answersAt(gateway, choice)) {
            var open = gateway.getOutgoing().stream()
                    .filter(flow -> flow.equals(gateway.getDefault()) || isOpen(flow, answers))
                    .toList();
            var taken = open.size() > 1 && gateway.getDefault() != null
                    ? open.stream()
                            .filter(flow -> !flow.equals(gateway.getDefault()))
                            .toList()
                    : open;
            assertThat(taken)
                    .as("flows out of %s with %s", gateway.getId(), answers)
                    .hasSize(1);
            go(taken.get(0).getTarget(), choice);
        }
    }

    /** Every answer to every question; for a choice, the one that was made on the way here. */
    private List<Map<String, Object>> answersAt(ExclusiveGateway gateway, String choice) {
        var questions = gateway.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow ->
                        Expressions.variables(flow.getConditionExpression().getTextContent()).stream())
                .collect(Collectors.toSet());
        List<Map<String, Object>> answers = List.of(new HashMap<>());
        for (var question : questions) {
            if (question.equals(contract.choiceVariable())) {
                answers.forEach(known -> known.put(question, choice));
            } else {
                answers = answers.stream()
                        .flatMap(known -> possible(question).map(value -> with(known, question, value)))
                        .toList();
            }
        }
        return answers;
    }

    /** Yes or no; for a variable with names, each of them. */
    private Stream<Object> possible(String question) {
        var type = contract.variables().get(question);
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name())
                : Stream.of(true, false);
    }

    private static Map<String, Object> with(Map<String, Object> known, String question, Object value) {
        var more = new HashMap<>(known);
        more.put(question, value);
        return more;
    }

    private static boolean isOpen(SequenceFlow flow, Map<String, Object> answers) {
        var condition = flow.getConditionExpression();
        return condition != null
                && Boolean.TRUE.equals(EXPRESSIONS
                        .createExpression(condition.getTextContent())
                        .getValue(Variables.fromMap(answers).asVariableContext()));
    }
}
