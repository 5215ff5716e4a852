package nl.groeikracht.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.SubsidyRequestProcess.End;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Message;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What a contract class says about its model, in one shape for all.
 *
 * @param timers the variable with the moment, by the timer's id
 * @param choices the values that a person's step can give to the variable that holds its choice
 */
record ProcessContract(
        String key,
        Set<String> steps,
        Set<String> messages,
        Map<String, String> timers,
        Set<String> ends,
        Map<String, Class<?>> variables,
        String choiceVariable,
        Map<String, Set<String>> choices) {

    private static final Path MODELS = Path.of("src/main/resources/bpmn");

    static List<ProcessContract> all() {
        return List.of(
                subsidyRequest(),
                objection(),
                recovery(),
                withdrawal(),
                noticeOfDefault(),
                determination(),
                distributionRound(),
                growthCycle(),
                programme(),
                neighbourhoodAction(),
                supportRequest());
    }

    static Set<String> modelsInThisModule() {
        try (var files = Files.list(MODELS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.substring(0, name.length() - ".bpmn".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BpmnModelInstance model() {
        return Bpmn.readModelFromFile(MODELS.resolve(key + ".bpmn").toFile());
    }

    @Override
    public String toString() {
        return key;
    }

    private static ProcessContract subsidyRequest() {
        return new ProcessContract(
                SubsidyRequestProcess.KEY,
                names(Step.values()),
                names(Message.values()),
                Arrays.stream(Timer.values())
                        .collect(Collectors.toMap(
                                Timer::name, timer -> timer.moment().name())),
                names(End.values()),
                SubsidyRequestProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                SubsidyRequestProcess.OUTCOME.name(),
                Arrays.stream(Step.values())
                        .filter(step -> !Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Step::name, step -> names(Outcome.of(step).toArray(Outcome[]::new)))));
    }

    private static ProcessContract objection() {
        return new ProcessContract(
                ObjectionProcess.KEY,
                names(ObjectionProcess.Step.values()),
                names(ObjectionProcess.Message.values()),
                Arrays.stream(ObjectionProcess.Timer.values())
                        .collect(Collectors.toMap(
                                ObjectionProcess.Timer::name,
                                timer -> timer.moment().name())),
                names(ObjectionProcess.End.values()),
                ObjectionProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                ObjectionProcess.OUTCOME.name(),
                Arrays.stream(ObjectionProcess.Step.values())
                        .filter(step -> !ObjectionProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                ObjectionProcess.Step::name,
                                step -> names(
                                        ObjectionProcess.Outcome.of(step).toArray(ObjectionProcess.Outcome[]::new)))));
    }

    static ProcessContract recovery() {
        return new ProcessContract(
                RecoveryProcess.KEY,
                names(RecoveryProcess.Step.values()),
                names(RecoveryProcess.Message.values()),
                Arrays.stream(RecoveryProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(RecoveryProcess.End.values()),
                RecoveryProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                RecoveryProcess.OUTCOME.name(),
                Arrays.stream(RecoveryProcess.Step.values())
                        .filter(step -> !RecoveryProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(
                                        RecoveryProcess.Outcome.of(step).toArray(RecoveryProcess.Outcome[]::new)))));
    }

    static ProcessContract withdrawal() {
        return new ProcessContract(
                WithdrawalProcess.KEY,
                names(WithdrawalProcess.Step.values()),
                names(WithdrawalProcess.Message.values()),
                Arrays.stream(WithdrawalProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(WithdrawalProcess.End.values()),
                WithdrawalProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                WithdrawalProcess.OUTCOME.name(),
                Arrays.stream(WithdrawalProcess.Step.values())
                        .filter(step -> !WithdrawalProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(WithdrawalProcess.Outcome.of(step)
                                        .toArray(WithdrawalProcess.Outcome[]::new)))));
    }

    static ProcessContract noticeOfDefault() {
        return new ProcessContract(
                NoticeOfDefaultProcess.KEY,
                names(NoticeOfDefaultProcess.Step.values()),
                names(NoticeOfDefaultProcess.Message.values()),
                Arrays.stream(NoticeOfDefaultProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(NoticeOfDefaultProcess.End.values()),
                NoticeOfDefaultProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                NoticeOfDefaultProcess.OUTCOME.name(),
                Arrays.stream(NoticeOfDefaultProcess.Step.values())
                        .filter(step -> !NoticeOfDefaultProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(NoticeOfDefaultProcess.Outcome.of(step)
                                        .toArray(NoticeOfDefaultProcess.Outcome[]::new)))));
    }

    private static ProcessContract determination() {
        return new ProcessContract(
                DeterminationProcess.KEY,
                names(DeterminationProcess.Step.values()),
                names(DeterminationProcess.Message.values()),
                Arrays.stream(DeterminationProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(DeterminationProcess.End.values()),
                DeterminationProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                DeterminationProcess.OUTCOME.name(),
                Arrays.stream(DeterminationProcess.Step.values())
                        .filter(step -> !DeterminationProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(DeterminationProcess.Outcome.of(step)
                                        .toArray(DeterminationProcess.Outcome[]::new)))));
    }

    private static ProcessContract growthCycle() {
        return new ProcessContract(
                GrowthCycleProcess.KEY,
                names(GrowthCycleProcess.Step.values()),
                names(GrowthCycleProcess.Message.values()),
                Arrays.stream(GrowthCycleProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(GrowthCycleProcess.End.values()),
                GrowthCycleProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                GrowthCycleProcess.OUTCOME.name(),
                Arrays.stream(GrowthCycleProcess.Step.values())
                        .filter(step -> !GrowthCycleProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(GrowthCycleProcess.Outcome.of(step)
                                        .toArray(GrowthCycleProcess.Outcome[]::new)))));
    }

    private static ProcessContract distributionRound() {
        return new ProcessContract(
                DistributionProcess.KEY,
                names(DistributionProcess.Step.values()),
                Set.of(),
                Arrays.stream(DistributionProcess.Timer.values())
                        .collect(Collectors.toMap(
                                DistributionProcess.Timer::name,
                                timer -> timer.moment().name())),
                names(DistributionProcess.End.values()),
                DistributionProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                null,
                Map.of());
    }

    static ProcessContract programme() {
        return new ProcessContract(
                ProgrammeProcess.KEY,
                names(ProgrammeProcess.Step.values()),
                Set.of(),
                Arrays.stream(ProgrammeProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(ProgrammeProcess.End.values()),
                ProgrammeProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                ProgrammeProcess.OUTCOME.name(),
                Arrays.stream(ProgrammeProcess.Step.values())
                        .filter(step -> !ProgrammeProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(
                                        ProgrammeProcess.Outcome.of(step).toArray(ProgrammeProcess.Outcome[]::new)))));
    }

    static ProcessContract neighbourhoodAction() {
        return new ProcessContract(
                ActionProcess.KEY,
                names(ActionProcess.Step.values()),
                names(ActionProcess.Message.values()),
                Arrays.stream(ActionProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(ActionProcess.End.values()),
                ActionProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                ActionProcess.OUTCOME.name(),
                Arrays.stream(ActionProcess.Step.values())
                        .filter(step -> !ActionProcess.Outcome.of(step).isEmpty())
                        .collect(Collectors.toMap(
                                Enum::name,
                                step -> names(ActionProcess.Outcome.of(step).toArray(ActionProcess.Outcome[]::new)))));
    }

    static ProcessContract supportRequest() {
        return new ProcessContract(
                SupportRequestProcess.KEY,
                names(SupportRequestProcess.Step.values()),
                names(SupportRequestProcess.Message.values()),
                Arrays.stream(SupportRequestProcess.Timer.values())
                        .collect(Collectors.toMap(
                                Enum::name, timer -> timer.moment().name())),
                names(SupportRequestProcess.End.values()),
                SupportRequestProcess.variables().stream()
                        .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type)),
                null,
                Map.of());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
