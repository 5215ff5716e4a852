package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.MapPlace;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.programme.Chosen;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.TeamRow;
import nl.groeikracht.web.Texts;

/** Draws where the neighbourhoods of a programme lie, and how their teams stand. */
@RequestScoped
public class ProgrammeMaps {

    @Inject
    Municipalities municipalities;

    @Inject
    ProgrammeWords words;

    @Inject
    Texts texts;

    protected ProgrammeMaps() {}

    /** One for each municipality of which places are known. */
    List<ProgrammeMap> of(ProgrammeDetail detail) {
        var chosen = detail.chosen().stream().collect(Collectors.toMap(Chosen::code, Function.identity()));
        var teams = detail.teams().stream()
                .collect(Collectors.toMap(row -> row.number().value(), Function.identity()));
        return detail.programme().gmCodes().stream()
                .map(gmCode -> ProgrammeMap.of(
                        municipalities.read(gmCode).name(),
                        municipalities.map(gmCode).stream()
                                .map(place -> said(place, chosen.get(place.code()), teams))
                                .toList()))
                .filter(map -> !map.tiles().isEmpty())
                .toList();
    }

    private ProgrammeMap.Said said(MapPlace place, Chosen chosen, Map<String, TeamRow> teams) {
        if (chosen == null) {
            return new ProgrammeMap.Said(place, "gk-map__other", texts.get("programme", "map.other"), "", null);
        }
        var team = chosen.team() == null ? null : teams.get(chosen.team());
        if (team == null) {
            return new ProgrammeMap.Said(place, "gk-map__chosen", texts.get("programme", "map.chosen"), "", null);
        }
        var signals = team.signals().isEmpty()
                ? ""
                : texts.count("programme", "kpi.signals", team.signals().size());
        return new ProgrammeMap.Said(
                place, "gk-map__phase" + team.phaseNumber(), words.standing(team), signals, chosen.team());
    }
}
