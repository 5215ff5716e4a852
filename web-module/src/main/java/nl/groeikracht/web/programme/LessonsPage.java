package nl.groeikracht.web.programme;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.programme.LessonView;
import nl.groeikracht.programme.Lessons;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeView;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** What was learnt in all municipalities of the reader's programmes, to look for. */
@Named
@RequestScoped
public class LessonsPage {

    private static final int PAGE = 20;

    @Inject
    Lessons lessons;

    @Inject
    ProgrammeOverview overview;

    @Inject
    LessonFilter filter;

    @Inject
    CurrentUser user;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "vanaf")
    Integer from;

    private int total;
    private List<LessonView> found;
    private List<ProgrammeView> programmes;

    @PostConstruct
    void load() {
        total = lessons.count(filter.query());
        if (from == null || from < 0 || from >= total) {
            from = 0;
        }
        found = lessons.find(filter.query(), from, PAGE);
        programmes = overview.list();
    }

    public List<LessonView> getFound() {
        return found;
    }

    public int getTotal() {
        return total;
    }

    public String getShown() {
        return total == 0 ? "0" : from + 1 + "–" + (from + found.size());
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
        return "/werk/lessen.csv" + filter.parameters("?");
    }

    public LessonFilter getFilter() {
        return filter;
    }

    public List<Option> getThemeOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option(
                "",
                texts.get("programme", "lesson.theme.all"),
                filter.getTheme().isEmpty()));
        lessons.themes().forEach(theme -> options.add(new Option(theme, theme, theme.equals(filter.getTheme()))));
        return options;
    }

    public List<Option> getProgrammeOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option(
                "",
                texts.get("programme", "lesson.programme.all"),
                filter.getProgramme().isEmpty()));
        programmes.forEach(one -> options.add(new Option(
                one.number().value(), one.name(), one.number().value().equals(filter.getProgramme()))));
        return options;
    }

    /** Guides and programme managers write down what they learnt. */
    public boolean isWriter() {
        return !programmes.isEmpty() && site.hasRole(GUIDE, PROGRAMME_MANAGER);
    }

    public boolean mayWithdraw(LessonView lesson) {
        return user.isIn(lesson.gmCode(), PROGRAMME_MANAGER);
    }

    private String address(int at) {
        return "/werk/lessen?vanaf=" + at + filter.parameters("&");
    }
}
