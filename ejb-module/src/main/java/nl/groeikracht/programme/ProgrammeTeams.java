package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.groeikracht.growth.ProgrammeGrowth;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** The teams of a programme, as they grow now. */
@ApplicationScoped
class ProgrammeTeams {

    private static final int MINUTES = 60;

    @Inject
    ProgrammeGrowth growth;

    @Inject
    Programmes programmes;

    @Inject
    Choices choices;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    /** Of all municipalities that take part: who may see which is for the caller to tell. The least grown first. */
    List<TeamRow> of(CaseNumber number) {
        var tracks = choices.of(number).stream()
                .filter(chosen -> chosen.team() != null)
                .collect(Collectors.toMap(Chosen::team, Chosen::track));
        var quarters = growth.quarters(number, Dutch.today(clock));
        return programmes.municipalities(programmes.read(number)).stream()
                .flatMap(gmCode -> growth.of(gmCode, number).stream()
                        .map(line -> row(gmCode, line, tracks, quarters.getOrDefault(line.number(), List.of()))))
                .sorted(java.util.Comparator.comparing(
                                (TeamRow row) -> row.signals().isEmpty())
                        .thenComparing(TeamRow::phaseNumber)
                        .thenComparing(TeamRow::name))
                .toList();
    }

    /** Hours of guidance in a period, and what was planned for the phases in which the teams are now. */
    Map<String, Long> hours(CaseNumber number, List<TeamRow> rows, LocalDate from, LocalDate before) {
        return Map.of(
                "hours.spent", (long) growth.minutes(number, from, before) / MINUTES,
                "hours.phase", rows.stream().mapToLong(TeamRow::phaseHours).sum(),
                "hours.planned", rows.stream().mapToLong(TeamRow::plannedHours).sum());
    }

    private TeamRow row(String gmCode, TeamLine line, Map<String, String> tracks, List<Integer> minutes) {
        return new TeamRow(
                line.number(),
                line.name(),
                gmCode,
                tracks.getOrDefault(line.number().value(), ""),
                line.phase().name(),
                line.phase().ordinal() + 1,
                line.phaseSince(),
                line.lastActivity(),
                nextStep(line),
                minutes.stream().map(spent -> spent / MINUTES).toList(),
                line.phaseMinutes() / MINUTES,
                line.plannedMinutes() / MINUTES,
                line.signals().stream().map(Enum::name).toList(),
                line.state().name(),
                line.isGuided());
    }

    private String nextStep(TeamLine line) {
        return process.openTasks(line.number()).stream()
                .findFirst()
                .map(task -> task.step())
                .orElse("");
    }
}
