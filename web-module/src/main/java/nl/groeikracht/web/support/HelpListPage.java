package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.support.SupportLine;
import nl.groeikracht.support.SupportOverview;
import nl.groeikracht.support.SupportState;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** The requests for help of a municipality. */
@Named
@RequestScoped
public class HelpListPage {

    private static final int PAGE = 25;

    @Inject
    SupportOverview overview;

    @Inject
    HelpListFilter filter;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "vanaf")
    Integer from;

    private long total;
    private List<SupportLine> lines;

    @PostConstruct
    void load() {
        var gmCode = site.getMunicipality().gmCode();
        total = overview.count(gmCode, filter.query());
        if (from == null || from < 0 || from >= total) {
            from = 0;
        }
        lines = overview.find(gmCode, filter.query(), from, PAGE);
    }

    public List<SupportLine> getLines() {
        return lines;
    }

    public long getTotal() {
        return total;
    }

    public String getShown() {
        return total == 0 ? "0" : from + 1 + "–" + (from + lines.size());
    }

    /** Null on the last page. */
    public String getNext() {
        return from + PAGE < total ? address(from + PAGE) : null;
    }

    /** Null on the first page. */
    public String getFirst() {
        return from > 0 ? address(0) : null;
    }

    public String getCsv() {
        return "/werk/hulpvragen.csv" + filter.parameters("?");
    }

    private String address(int at) {
        return "/werk/hulpvragen?vanaf=" + at + filter.parameters("&");
    }

    public HelpListFilter getFilter() {
        return filter;
    }

    public List<Option> getStateOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.get("support", "filter.state.all"), filter.state() == null));
        for (var state : SupportState.values()) {
            options.add(new Option(state.name(), texts.get("support", "state." + state), state == filter.state()));
        }
        return options;
    }

    public List<Option> getTermOptions() {
        return List.of(
                new Option("", texts.get("support", "filter.term.all"), !filter.late()),
                new Option("voorbij", texts.get("support", "filter.term.late"), filter.late()));
    }
}
