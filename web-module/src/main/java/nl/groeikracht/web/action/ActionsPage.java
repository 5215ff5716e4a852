package nl.groeikracht.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.action.ActionLine;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.action.ActionState;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** The actions of all teams of a municipality. */
@Named
@RequestScoped
public class ActionsPage {

    private static final int PAGE = 25;

    @Inject
    ActionOverview overview;

    @Inject
    ActionFilter filter;

    @Inject
    ActionWords words;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "vanaf")
    Integer from;

    private List<ActionLine> found;

    @PostConstruct
    void load() {
        found = overview.of(site.getMunicipality().gmCode(), filter.query());
        if (from == null || from < 0 || from >= found.size()) {
            from = 0;
        }
    }

    public List<ActionLine> getList() {
        return found.subList(from, Math.min(found.size(), from + PAGE));
    }

    public int getTotal() {
        return found.size();
    }

    public String getShown() {
        return found.isEmpty() ? "0" : from + 1 + "–" + (from + getList().size());
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
        return "/werk/acties.csv" + filter.parameters("?");
    }

    private String address(int at) {
        return "/werk/acties?vanaf=" + at + filter.parameters("&");
    }

    public ActionFilter getFilter() {
        return filter;
    }

    public List<Option> getStateOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.get(ActionWords.AREA, "filter.state.all"), filter.state() == null));
        Stream.of(ActionState.values())
                .map(state -> new Option(state.name(), words.state(state), state == filter.state()))
                .forEach(options::add);
        return options;
    }

    public List<Option> getOverOptions() {
        return List.of(
                new Option("", texts.get(ActionWords.AREA, "filter.going"), !filter.over()),
                new Option("ja", texts.get(ActionWords.AREA, "filter.everything"), filter.over()));
    }
}
