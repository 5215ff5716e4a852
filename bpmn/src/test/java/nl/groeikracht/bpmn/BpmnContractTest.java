package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards what the models and the code must agree on, for every model in this module. */
class BpmnContractTest {

    private static final Set<String> ROLES = Set.of(
            "resident", "caseworker", "adviser", "decider", "guide", "programme-manager", "auditor", "administrator");
    private static final int WIDEST_PICTURE = 2300;

    static List<ProcessContract> contracts() {
        return ProcessContract.all();
    }

    @Test
    void every_model_has_a_contract() {
        assertThat(ProcessContract.modelsInThisModule())
                .containsExactlyInAnyOrderElementsOf(
                        contracts().stream().map(ProcessContract::key).toList());
    }

    @Test
    void a_message_means_one_thing_in_all_models_together() {
        assertThat(contracts().stream()
                        .flatMap(contract -> all(contract, Message.class).map(Message::getName))
                        .filter(name -> !PublishedLetter.MESSAGES.contains(name)))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    // Words

    @ParameterizedTest
    @MethodSource("contracts")
    void the_file_and_the_process_have_the_same_name(ProcessContract contract) {
        assertThat(all(contract, Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId()).isEqualTo(contract.key()))
                .satisfies(process -> assertThat(process.isExecutable()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_diagram_and_the_contract_name_the_same_steps(ProcessContract contract) {
        assertThat(ids(all(contract, Task.class))).containsExactlyInAnyOrderElementsOf(contract.steps());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_diagram_and_the_contract_name_the_same_messages(ProcessContract contract) {
        assertThat(ids(catching(contract, MessageEventDefinition.class)))
                .containsExactlyInAnyOrderElementsOf(contract.messages());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_diagram_and_the_contract_name_the_same_timers(ProcessContract contract) {
        assertThat(ids(catching(contract, TimerEventDefinition.class)))
                .containsExactlyInAnyOrderElementsOf(contract.timers().keySet());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_diagram_and_the_contract_name_the_same_ends(ProcessContract contract) {
        assertThat(ids(all(contract, EndEvent.class)).filter(id -> id.startsWith("end")))
                .containsExactlyInAnyOrderElementsOf(contract.ends());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_side_branch_that_ends_does_not_look_like_the_end_of_the_case(ProcessContract contract) {
        var withoutInterruption = all(contract, BoundaryEvent.class)
                .filter(boundary -> !boundary.cancelActivity())
                .flatMap(boundary -> onward(boundary).stream());

        assertThat(ids(withoutInterruption)).doesNotContainAnyElementsOf(contract.ends());
    }

    // The system's steps

    @ParameterizedTest
    @MethodSource("contracts")
    void the_system_does_a_step_with_the_bean_of_the_same_name(ProcessContract contract) {
        assertThat(all(contract, ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
        assertThat(all(contract, BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(task.getCamundaDecisionRef()).isNull();
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
        assertThat(all(contract, ScriptTask.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void work_in_the_background_is_tried_again_later(ProcessContract contract) {
        var background = Stream.concat(
                all(contract, Task.class).filter(Task::isCamundaAsyncBefore),
                catching(contract, TimerEventDefinition.class));

        assertThat(background)
                .isNotEmpty()
                .allSatisfy(node -> assertThat(retryCycle(node))
                        .as("retries of %s", node.getId())
                        .matches("R\\d+/PT\\d+[MH]"));
    }

    // People's steps

    @ParameterizedTest
    @MethodSource("contracts")
    void every_task_is_for_one_role_and_has_its_page(ProcessContract contract) {
        assertThat(all(contract, UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).isIn(ROLES);
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getCamundaFormKey()).matches("/werk/taak/[a-z-]+");
        });
        assertThat(all(contract, UserTask.class).map(UserTask::getCamundaFormKey))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_task_under_a_term_is_due_at_a_moment_of_the_contract(ProcessContract contract) {
        assertThat(all(contract, UserTask.class).filter(BpmnContractTest::isUnderATerm))
                .allSatisfy(task -> {
                    assertThat(task.getCamundaDueDate())
                            .as("due date of %s", task.getId())
                            .isNotNull();
                    assertThat(Expressions.variables(task.getCamundaDueDate()))
                            .singleElement()
                            .satisfies(name ->
                                    assertThat(contract.variables().get(name)).isEqualTo(Instant.class));
                });
    }

    // Variables

    @ParameterizedTest
    @MethodSource("contracts")
    void conditions_use_only_declared_variables(ProcessContract contract) {
        assertThat(all(contract, ConditionExpression.class)
                        .flatMap(condition -> Expressions.variables(condition.getTextContent()).stream()))
                .isSubsetOf(contract.variables().keySet());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_declared_variable_routes_something(ProcessContract contract) {
        var used = new HashSet<String>();
        all(contract, ConditionExpression.class)
                .forEach(condition -> used.addAll(Expressions.variables(condition.getTextContent())));
        all(contract, TimerEventDefinition.class)
                .forEach(timer ->
                        used.addAll(Expressions.variables(timer.getTimeDate().getTextContent())));
        all(contract, LoopCardinality.class)
                .forEach(times -> used.addAll(Expressions.variables(times.getTextContent())));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(contract.variables().keySet());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_timer_goes_off_at_its_declared_moment(ProcessContract contract) {
        assertThat(catching(contract, TimerEventDefinition.class)).isNotEmpty().allSatisfy(event -> {
            var timer = (TimerEventDefinition) definition(event);
            assertThat(timer.getTimeDate()).as("date of %s", event.getId()).isNotNull();
            assertThat(timer.getTimeDate().getTextContent())
                    .isEqualTo("${" + contract.timers().get(event.getId()) + "}");
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_history_is_kept_for_a_number_of_days(ProcessContract contract) {
        assertThat(all(contract, Process.class)).allSatisfy(process -> {
            var kept = process.getCamundaHistoryTimeToLiveString();
            assertThat(kept).matches("P\\d+D");
            assertThat(Period.parse(kept).getDays()).isGreaterThanOrEqualTo(5 * 365);
        });
    }

    // Flow

    @ParameterizedTest
    @MethodSource("contracts")
    void every_answer_leads_one_way_and_every_element_can_be_reached(ProcessContract contract) {
        var model = contract.model();

        assertThat(FlowWalk.reachable(contract, model))
                .containsExactlyInAnyOrderElementsOf(ids(model.getModelElementsByType(FlowNode.class).stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void nothing_stops_before_an_end(ProcessContract contract) {
        assertThat(all(contract, FlowNode.class).filter(node -> !(node instanceof EndEvent) && !isStartedByEvent(node)))
                .allSatisfy(node -> assertThat(node.getOutgoing())
                        .as("flows out of %s", node.getId())
                        .isNotEmpty());
        assertThat(all(contract, FlowNode.class)
                        .filter(node -> !(node instanceof StartEvent)
                                && !(node instanceof BoundaryEvent)
                                && !isStartedByEvent(node)))
                .allSatisfy(node -> assertThat(node.getIncoming())
                        .as("flows into %s", node.getId())
                        .isNotEmpty());
    }

    /** It begins when something happens, and ends the rest. */
    private static boolean isStartedByEvent(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_message_is_caught_by_the_event_of_the_same_name(ProcessContract contract) {
        assertThat(catching(contract, MessageEventDefinition.class)).allSatisfy(event -> {
            var message = ((MessageEventDefinition) definition(event)).getMessage();
            assertThat(message).as("message of %s", event.getId()).isNotNull();
            assertThat(message.getName()).isEqualTo(event.getId());
        });
        assertThat(all(contract, Message.class).map(Message::getName))
                .containsExactlyInAnyOrderElementsOf(contract.messages());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_error_that_is_thrown_is_caught(ProcessContract contract) {
        var thrown = errors(all(contract, EndEvent.class).flatMap(end -> end.getEventDefinitions().stream()));
        var caught = errors(all(contract, BoundaryEvent.class).flatMap(event -> event.getEventDefinitions().stream()));

        assertThat(caught).containsExactlyInAnyOrderElementsOf(thrown);
    }

    // Picture

    @ParameterizedTest
    @MethodSource("contracts")
    void everything_is_drawn_and_everything_that_users_see_has_a_name(ProcessContract contract) {
        var shapes = all(contract, BpmnShape.class)
                .map(shape -> shape.getBpmnElement().getId());
        var edges =
                all(contract, BpmnEdge.class).map(edge -> edge.getBpmnElement().getId());

        assertThat(Stream.concat(shapes, edges).toList())
                .containsExactlyInAnyOrderElementsOf(
                        ids(all(contract, FlowElement.class)).toList());
        assertThat(Stream.<FlowElement>concat(all(contract, Task.class), all(contract, CatchEvent.class)))
                .allSatisfy(element ->
                        assertThat(element.getName()).as(element.getId()).isNotBlank());
        assertThat(all(contract, ConditionExpression.class).map(ConditionExpression::getParentElement))
                .allSatisfy(flow -> assertThat(((SequenceFlow) flow).getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_picture_is_tidy(ProcessContract contract) {
        var drawing = Drawing.of(contract.model());

        assertThat(drawing.crossingFlows()).as("crossing flows").isEmpty();
        assertThat(drawing.flowsThroughFigures()).as("flows through figures").isEmpty();
        assertThat(drawing.flowsThroughLabels()).as("flows through labels").isEmpty();
        assertThat(drawing.overlaps()).as("overlaps").isEmpty();
        assertThat(drawing.width()).isLessThanOrEqualTo(WIDEST_PICTURE);
    }

    private static <T extends ModelElementInstance> Stream<T> all(ProcessContract contract, Class<T> type) {
        return contract.model().getModelElementsByType(type).stream();
    }

    private static Stream<String> ids(Stream<? extends BaseElement> elements) {
        return elements.map(BaseElement::getId);
    }

    private static Stream<CatchEvent> catching(
            ProcessContract contract, Class<? extends EventDefinition> definitionType) {
        return all(contract, CatchEvent.class)
                .filter(event -> event.getEventDefinitions().stream().anyMatch(definitionType::isInstance));
    }

    private static EventDefinition definition(CatchEvent event) {
        return event.getEventDefinitions().iterator().next();
    }

    private static String retryCycle(FlowNode node) {
        if (node.getExtensionElements() == null) return null;
        return node
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .list()
                .stream()
                .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                .findFirst()
                .orElse(null);
    }

    /** Inside a part of the process that a timer watches over. */
    private static boolean isUnderATerm(UserTask task) {
        return task.getParentElement() instanceof SubProcess part
                && part.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(boundary -> boundary.getAttachedTo().equals(part))
                        .anyMatch(boundary -> definition(boundary) instanceof TimerEventDefinition);
    }

    private static Set<FlowNode> onward(FlowNode from) {
        var found = new HashSet<FlowNode>();
        var ahead = new ArrayDeque<FlowNode>(List.of(from));
        while (!ahead.isEmpty())
            for (var flow : ahead.pop().getOutgoing()) if (found.add(flow.getTarget())) ahead.push(flow.getTarget());
        return found;
    }

    private static Set<String> errors(Stream<EventDefinition> definitions) {
        return definitions
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .filter(Objects::nonNull)
                .map(error -> error.getErrorCode())
                .collect(Collectors.toSet());
    }
}
