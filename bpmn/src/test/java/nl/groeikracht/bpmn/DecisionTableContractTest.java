package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards what the decision tables and the code must agree on. */
class DecisionTableContractTest {

    private static final Path MODELS = Path.of("src/main/resources/bpmn");

    /** What a contract class says about its table. */
    record TableContract(String key, Set<String> inputs, Set<String> outputs) {
        @Override
        public String toString() {
            return key;
        }

        DmnModelInstance model() {
            return Dmn.readModelFromFile(MODELS.resolve(key + ".dmn").toFile());
        }
    }

    static List<TableContract> contracts() {
        var anyRequest = new EligibilityTable.Facts(true, false, true, true, 1, 1, 1, 1, true, 1, true);
        return List.of(
                new TableContract(
                        EligibilityTable.KEY, anyRequest.inputs().keySet(), Set.of("criterion", "met", "reason")),
                new TableContract(
                        HearingTable.KEY,
                        new HearingTable.Facts(
                                        HearingTable.DecisionType.REFUSE,
                                        HearingTable.Ground.OTHER,
                                        true,
                                        true,
                                        true,
                                        true,
                                        true,
                                        true,
                                        true,
                                        true)
                                .inputs()
                                .keySet(),
                        Set.of("required", "exception", "article", "reason")),
                new TableContract(
                        ReadinessTable.KEY,
                        new ReadinessTable.Facts(ReadinessTable.STANDARD, GrowthCycleProcess.Phase.GROW)
                                .inputs()
                                .keySet(),
                        Set.of("evidence", "least", "reason")),
                new TableContract(
                        RouteTable.KEY,
                        new RouteTable.Facts(1, RouteTable.CARE_AND_CONTACT)
                                .inputs()
                                .keySet(),
                        Set.of("adviceNeeded", "adviser", "statutory", "adviceDays", "reason")));
    }

    @Test
    void every_table_has_a_contract() throws Exception {
        try (var files = Files.list(MODELS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".dmn")))
                    .containsExactlyInAnyOrderElementsOf(contracts().stream()
                            .map(contract -> contract.key() + ".dmn")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_file_and_the_decision_have_the_same_name_and_a_kept_history(TableContract contract) {
        assertThat(all(contract, Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(contract.key());
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_table_looks_at_what_the_contract_gives_and_at_nothing_else(TableContract contract) {
        var lookedAt = all(contract, Input.class)
                .flatMap(input -> Expressions.variables(
                        input.getInputExpression().getText().getTextContent())
                        .stream())
                .collect(Collectors.toSet());

        assertThat(lookedAt).isEqualTo(contract.inputs());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_table_answers_what_the_contract_reads(TableContract contract) {
        assertThat(all(contract, Output.class).map(Output::getName))
                .containsExactlyInAnyOrderElementsOf(contract.outputs());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_column_has_a_heading_in_dutch(TableContract contract) {
        assertThat(Stream.concat(
                        all(contract, Input.class).map(Input::getLabel),
                        all(contract, Output.class).map(Output::getLabel)))
                .allSatisfy(heading -> assertThat(heading).isNotBlank());
    }

    private static <T extends ModelElementInstance> Stream<T> all(TableContract contract, Class<T> type) {
        return contract.model().getModelElementsByType(type).stream();
    }
}
