package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.programme.FundingView;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeView;
import nl.groeikracht.programme.TeamRow;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** Everything about one programme: where each team stands, what it costs, and what comes next. */
@Named
@RequestScoped
public class ProgrammePage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @Inject
    ProgrammeMaps maps;

    @Inject
    Format format;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ProgrammeDetail detail;
    private List<ProgrammeMap> drawn;

    @PostConstruct
    void load() {
        detail = overview.read(CaseNumber.of(number));
        drawn = maps.of(detail);
        site.show(detail.programme().gmCode());
    }

    public ProgrammeDetail getDetail() {
        return detail;
    }

    /** Of each municipality of which it is known where its neighbourhoods lie. */
    public List<ProgrammeMap> getMaps() {
        return drawn;
    }

    public ProgrammeView getProgramme() {
        return detail.programme();
    }

    public boolean isManager() {
        return user.isIn(detail.programme().gmCode(), Role.PROGRAMME_MANAGER);
    }

    public String getMunicipalities() {
        return detail.programme().gmCodes().stream()
                .map(gmCode -> municipalities.read(gmCode).name())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public long getSignalled() {
        return detail.teams().stream().filter(row -> !row.signals().isEmpty()).count();
    }

    public long getSignals() {
        return detail.teams().stream().mapToLong(row -> row.signals().size()).sum();
    }

    public long getHours() {
        return detail.teams().stream().mapToLong(TeamRow::phaseHours).sum();
    }

    public long getPlannedHours() {
        return detail.teams().stream().mapToLong(TeamRow::plannedHours).sum();
    }

    public long getIndependent() {
        return detail.teams().stream()
                .filter(row -> "INDEPENDENT".equals(row.state()))
                .count();
    }

    /** Of the year that runs; of the first one before the launch. */
    public Money getYearPlanned() {
        return sum(current(), true);
    }

    public Money getYearSpent() {
        return sum(current(), false);
    }

    public Money getPlanned() {
        return sum(detail.funding(), true);
    }

    public Money getSpent() {
        return sum(detail.funding(), false);
    }

    public Money getLeft() {
        return detail.funding().stream()
                .map(FundingView::left)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<FundingView> current() {
        int year = Math.max(1, detail.programme().currentYear());
        return detail.funding().stream().filter(line -> line.year() == year).toList();
    }

    private static Money sum(List<FundingView> lines, boolean planned) {
        return lines.stream()
                .map(line -> planned ? line.amount() : line.spent())
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** {@code 5 maanden} */
    public String timeInPhase(TeamRow row) {
        return texts.count("programme", "team.months", ChronoUnit.MONTHS.between(row.since(), format.today()));
    }

    /** What the line of hours shows, for whoever does not see it. */
    public String quarters(TeamRow row) {
        return texts.get(
                "programme",
                "team.quarters",
                row.quarters().stream()
                        .map(String::valueOf)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }

    public TeamPicture picture(TeamRow row) {
        return TeamPicture.of(row);
    }

    /** {@code begonnen}, {@code vorige fase klaar}, … */
    public String cause(TeamRow row) {
        return texts.get("growth", "cause." + row.cause());
    }

    public String task(String step) {
        return texts.get("inbox", "step." + step);
    }
}
