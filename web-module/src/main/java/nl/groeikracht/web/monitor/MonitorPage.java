package nl.groeikracht.web.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.monitoring.Count;
import nl.groeikracht.monitoring.Figures;
import nl.groeikracht.monitoring.MoneyFigures;
import nl.groeikracht.monitoring.Monitoring;
import nl.groeikracht.monitoring.Selection;
import nl.groeikracht.monitoring.StepFigures;
import nl.groeikracht.monitoring.WeekFlow;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.ProcessView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;

/** The overview for programme managers and team leads; every number leads to the cases that it counts. */
@Named
@RequestScoped
public class MonitorPage {

    @Inject
    Monitoring monitoring;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private MonitorFilter filter;
    private Figures now;
    private Figures before;
    private List<WeekFlow> weeks;
    private List<Count> ages;
    private List<Count> areas;
    private List<Count> themes;
    private List<StepFigures> steps;
    private List<MoneyFigures> money;
    private List<SchemeTerms> schemes;

    @PostConstruct
    void load() {
        var gmCode = site.getMunicipality().gmCode();
        filter = new MonitorFilter(gmCode, Faces::getRequestParameter, format.today());
        var scope = filter.scope();
        now = monitoring.figures(scope);
        before = monitoring.figuresBefore(scope);
        weeks = monitoring.weeks(scope);
        ages = monitoring.ages(scope);
        areas = monitoring.byArea(scope);
        themes = monitoring.byTheme(scope);
        steps = monitoring.steps(scope, SubsidyRequestProcess.KEY);
        money = monitoring.money(scope);
        schemes = monitoring.schemes(gmCode);
    }

    public String getPeriod() {
        return filter.period();
    }

    public List<String> getPeriods() {
        return MonitorFilter.PERIODS;
    }

    public String getFrom() {
        return filter.from();
    }

    public String getThrough() {
        return filter.through();
    }

    public Long getSchemeId() {
        return filter.schemeId();
    }

    public boolean isWrong() {
        return filter.isWrong();
    }

    public List<SchemeTerms> getSchemes() {
        return schemes;
    }

    public String getSubtitle() {
        var scope = filter.scope();
        var scheme = schemes.stream()
                .filter(terms -> Objects.equals(terms.schemeId(), filter.schemeId()))
                .map(SchemeTerms::name)
                .findFirst()
                .orElseGet(() -> texts.get("monitor", "filter.scheme.all"));
        return texts.get(
                "monitor", "page.sub", scheme, format.mediumDate(scope.from()), format.mediumDate(scope.through()));
    }

    public List<Kpi> getKpis() {
        return List.of(
                count("received", now.received(), before.received(), Selection.RECEIVED, false),
                count("closed", now.closed(), before.closed(), Selection.CLOSED, false),
                count("open", now.open(), before.open(), Selection.OPEN, true),
                days("median", now.medianDays(), before.medianDays()),
                days("p90", now.p90Days(), before.p90Days()),
                inTime(),
                new Kpi(
                        texts.get("monitor", "kpi.late"),
                        format.number(now.late()),
                        null,
                        null,
                        null,
                        now.late() == 0 ? null : filter.cases(Selection.LATE_NOW, null)));
    }

    public FlowChart getFlow() {
        return FlowChart.of(weeks);
    }

    public List<WeekFlow> getWeeks() {
        return weeks;
    }

    public int weekOf(WeekFlow week) {
        return week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public AgeChart getAges() {
        return AgeChart.of(ages);
    }

    public String agesInWords() {
        return ages.stream()
                .map(age -> texts.get("monitor", "age." + age.key()) + ": " + age.cases())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public List<Count> getAreas() {
        return areas;
    }

    public List<Count> getThemes() {
        return themes;
    }

    public String themeName(String key) {
        return schemes.stream()
                .flatMap(terms -> terms.rules().theme(key).stream())
                .map(theme -> theme.name())
                .findFirst()
                .orElse(key.isEmpty() ? texts.get("monitor", "group.none") : key);
    }

    public String areaName(String key) {
        return key.isEmpty() ? texts.get("monitor", "group.none") : key;
    }

    /** The steps that wait for someone; what the system does in a moment is left out, unless it stands still there. */
    public List<StepFigures> getSteps() {
        return steps.stream().filter(MonitorPage::takesTime).toList();
    }

    private static boolean takesTime(StepFigures step) {
        return switch (step.kind()) {
            case "userTask" -> true;
            case "subProcess" -> false;
            default -> step.running() > 0;
        };
    }

    /** What the diagram calls it; for an element without a name, what happens there. */
    public String stepName(StepFigures step) {
        return texts.find("monitor", "step." + step.step())
                .orElseGet(() -> step.name() == null || step.name().isBlank() ? step.step() : step.name());
    }

    /** The step that makes cases wait the longest; null without figures. */
    public StepFigures getLongestWait() {
        return getSteps().stream()
                .filter(step -> step.waitP90() != null && step.waitP90() >= 1)
                .max(Comparator.comparing(StepFigures::waitP90))
                .orElse(null);
    }

    /** From 1 (up to 2,5 days) to 5 (more than 10 days). */
    public int heat(Double days) {
        return days == null ? 0 : (int) Math.min(5, 1 + Math.floor(days / 2.5));
    }

    public String daysOf(Double days) {
        return days == null ? "–" : format.decimal(days);
    }

    public ProcessView getProcess() {
        var views = getSteps().stream()
                .map(step -> ProcessView.Step.ofAll(step.step(), stepName(step), step.running(), step.late()))
                .toList();
        return new ProcessView(
                monitoring.model(site.getMunicipality().gmCode(), SubsidyRequestProcess.KEY),
                texts.get("monitor", "process.title"),
                texts.get("monitor", "process.about"),
                views);
    }

    public List<MoneyFigures> getMoney() {
        return money;
    }

    public MoneyBarView bar(MoneyFigures figures) {
        var state = figures.state();
        return MoneyBarView.of(state.granted(), state.reserved(), state.left());
    }

    public String cases(String selection, String key) {
        return filter.cases(Selection.valueOf(selection), key);
    }

    public String getStepUrl() {
        return filter.cases(Selection.AT_STEP, "");
    }

    public String getDownload() {
        return filter.address(MonitorExport.PATH);
    }

    private Kpi count(String key, long value, long was, Selection selection, boolean moreIsWorse) {
        long more = value - was;
        var tone = more == 0 || !moreIsWorse ? null : more > 0 ? "warn" : "ok";
        var delta = more == 0
                ? texts.get("monitor", "delta.same")
                : texts.get("monitor", more > 0 ? "delta.more" : "delta.less", Math.abs(more));
        return new Kpi(
                texts.get("monitor", "kpi." + key),
                format.number(value),
                delta,
                tone,
                icon(more),
                value == 0 ? null : filter.cases(selection, null));
    }

    private Kpi days(String key, Double value, Double was) {
        var shown = value == null ? "–" : texts.get("monitor", "days", format.decimal(value));
        if (value == null || was == null) {
            return new Kpi(texts.get("monitor", "kpi." + key), shown, null, null, null, null);
        }
        double longer = value - was;
        var delta = Math.abs(longer) < 0.05
                ? texts.get("monitor", "delta.same")
                : texts.get("monitor", longer > 0 ? "delta.longer" : "delta.shorter", format.decimal(Math.abs(longer)));
        var tone = Math.abs(longer) < 0.05 ? null : longer > 0 ? "warn" : "ok";
        return new Kpi(texts.get("monitor", "kpi." + key), shown, delta, tone, icon(longer), null);
    }

    private Kpi inTime() {
        var share = now.shareInTime();
        var was = before.shareInTime();
        var delta = was == null ? null : texts.get("monitor", "delta.was", format.percentage(was));
        boolean worse = share != null && was != null && share < was;
        return new Kpi(
                texts.get("monitor", "kpi.inTime"),
                share == null ? "–" : format.percentage(share),
                delta,
                delta == null || Objects.equals(share, was) ? null : worse ? "warn" : "ok",
                delta == null ? null : icon(share == null ? 0 : share - was),
                now.decided() == 0 ? null : filter.cases(Selection.DECIDED_IN_TIME, null));
    }

    private static String icon(double change) {
        return change > 0 ? "up" : change < 0 ? "dn" : "minus";
    }
}
