package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.growth.ProgrammeGrowth;
import nl.groeikracht.growth.SpanView;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

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
    ProgrammeLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    /** Of all municipalities that take part: who may see which is for the caller to tell. The least grown first. */
    List<TeamRow> of(CaseNumber number) {
        var lines = new LinkedHashMap<TeamLine, String>();
        programmes
                .municipalities(programmes.read(number))
                .forEach(gmCode -> growth.of(gmCode, number).forEach(line -> lines.put(line, gmCode)));
        var known = known(number, lines.keySet());
        return lines.entrySet().stream()
                .map(line -> row(line.getValue(), line.getKey(), known))
                .sorted(Comparator.comparing((TeamRow row) -> row.signals().isEmpty())
                        .thenComparing(TeamRow::phaseNumber)
                        .thenComparing(TeamRow::name))
                .toList();
    }

    private Known known(CaseNumber number, Set<TeamLine> lines) {
        var tracks = choices.of(number).stream()
                .filter(chosen -> chosen.team() != null)
                .collect(Collectors.toMap(Chosen::team, Chosen::track));
        var spent = ledger.byTeam(number);
        var minutes = lines.stream().collect(Collectors.toMap(TeamLine::number, TeamLine::minutes));
        return new Known(
                tracks,
                growth.quarters(number, Dutch.today(clock)),
                growth.stays(number),
                spent,
                TeamCosts.parts(spent.getOrDefault(null, Money.ZERO), minutes));
    }

    /** Hours of guidance in a period, and what was planned for the phases in which the teams are now. */
    Map<String, Long> hours(CaseNumber number, List<TeamRow> rows, LocalDate from, LocalDate before) {
        return Map.of(
                "hours.spent", (long) growth.minutes(number, from, before) / MINUTES,
                "hours.phase", rows.stream().mapToLong(TeamRow::phaseHours).sum(),
                "hours.planned", rows.stream().mapToLong(TeamRow::plannedHours).sum());
    }

    private TeamRow row(String gmCode, TeamLine line, Known known) {
        var team = line.number();
        var stay = known.stays().get(team);
        return new TeamRow(
                team,
                line.name(),
                gmCode,
                known.tracks().getOrDefault(team.value(), ""),
                line.phase().name(),
                line.phase().ordinal() + 1,
                stay.cause(),
                stay.reasons(),
                line.phaseSince(),
                line.lastActivity(),
                nextStep(line),
                known.quarters().getOrDefault(team, List.of()).stream()
                        .map(spent -> spent / MINUTES)
                        .toList(),
                line.phaseMinutes() / MINUTES,
                line.plannedMinutes() / MINUTES,
                line.minutes() / MINUTES,
                known.spent().getOrDefault(team, Money.ZERO),
                known.parts().getOrDefault(team, Money.ZERO),
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

    /**
     * What is known of the teams besides how they stand.
     *
     * @param tracks the theme for which a neighbourhood was chosen
     * @param stays why they are in their phase
     * @param spent for each of them
     * @param parts of what was spent for all of them together
     */
    private record Known(
            Map<String, String> tracks,
            Map<CaseNumber, List<Integer>> quarters,
            Map<CaseNumber, SpanView> stays,
            Map<CaseNumber, Money> spent,
            Map<CaseNumber, Money> parts) {}
}
