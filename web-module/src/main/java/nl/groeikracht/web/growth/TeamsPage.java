package nl.groeikracht.web.growth;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.Signal;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** The teams of a municipality: where each of them stands, and what asks attention. */
@Named
@RequestScoped
public class TeamsPage {

    private static final int PAGE = 25;

    @Inject
    GrowthOverview overview;

    @Inject
    TeamFilter filter;

    @Inject
    GrowthWords words;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "vanaf")
    Integer from;

    private List<TeamLine> found;

    @PostConstruct
    void load() {
        found = overview.of(site.getMunicipality().gmCode(), filter.query());
        if (from == null || from < 0 || from >= found.size()) {
            from = 0;
        }
    }

    public List<TeamLine> getTeams() {
        return found.subList(from, Math.min(found.size(), from + PAGE));
    }

    public int getTotal() {
        return found.size();
    }

    public String getShown() {
        return found.isEmpty() ? "0" : from + 1 + "–" + (from + getTeams().size());
    }

    /** Null on the last page. */
    public String getNext() {
        return from + PAGE < found.size() ? address(from + PAGE) : null;
    }

    /** Null on the first page. */
    public String getFirst() {
        return from > 0 ? address(0) : null;
    }

    public String getCsv() {
        return "/werk/teams.csv" + filter.parameters("?");
    }

    private String address(int at) {
        return "/werk/teams?vanaf=" + at + filter.parameters("&");
    }

    public TeamFilter getFilter() {
        return filter;
    }

    public List<Option> getPhaseOptions() {
        return options(List.of(Phase.values()), words::phase, filter.phase(), "filter.phase.all");
    }

    public List<Option> getSignalOptions() {
        return options(List.of(Signal.values()), words::signal, filter.signal(), "filter.signal.all");
    }

    public List<Option> getEndedOptions() {
        return List.of(
                new Option("", texts.get("growth", "filter.guided"), !filter.ended()),
                new Option("ja", texts.get("growth", "filter.everything"), filter.ended()));
    }

    private <E extends Enum<E>> List<Option> options(List<E> values, Function<E, String> label, E chosen, String all) {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.get("growth", all), chosen == null));
        values.forEach(value -> options.add(new Option(value.name(), label.apply(value), value == chosen)));
        return options;
    }
}
