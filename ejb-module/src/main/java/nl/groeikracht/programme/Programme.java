package nl.groeikracht.programme;

import static nl.groeikracht.programme.ProgrammeState.CANCELLED;
import static nl.groeikracht.programme.ProgrammeState.CLOSED;
import static nl.groeikracht.programme.ProgrammeState.CLOSING;
import static nl.groeikracht.programme.ProgrammeState.LEAD_TIME;
import static nl.groeikracht.programme.ProgrammeState.PREPARING;
import static nl.groeikracht.programme.ProgrammeState.RUNNING;
import static nl.groeikracht.programme.ProgrammeState.SELECTING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * A programme of neighbourhood teams: prepared, neighbourhoods chosen, lead time, launched, and year after year reported
 * and decided on. What does not fit that order is refused here.
 */
@Entity
@Table(name = "programme")
class Programme {

    private static final int NAME_LIMIT = 120;
    private static final int TEXT_LIMIT = 4000;
    private static final int MOST_YEARS = 10;
    private static final int MOST_TEAMS = 100;
    private static final int MOST_LEAD_MONTHS = 24;

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String name;
    private String goals;
    private String themes;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private int years;

    @Column(name = "team_goal")
    private int teams;

    @Column(name = "lead_months")
    private int leadMonths;

    @Column(name = "notice_months", insertable = false, updatable = false)
    private int noticeMonths;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Column(name = "founded_by")
    private String foundedBy;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Column(name = "selected_on")
    private LocalDate selectedOn;

    @Column(name = "selected_by")
    private String selectedBy;

    @Column(name = "selection_reasons")
    private String selectionReasons;

    @Column(name = "launchable_from")
    private LocalDate launchableFrom;

    @Column(name = "launched_on")
    private LocalDate launchedOn;

    @Column(name = "launched_by")
    private String launchedBy;

    @Column(name = "current_year")
    private int currentYear;

    @Column(name = "uncommitted_year")
    private Integer uncommittedYear;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_because")
    private String closedBecause;

    protected Programme() {}

    Programme(CaseNumber number, ProgrammePlan plan, String by, Instant at) {
        this.number = number.value();
        this.gmCode = plan.gmCode();
        this.state = PREPARING;
        this.foundedBy = by;
        this.foundedAt = at;
        plan(plan);
    }

    /** Until the neighbourhoods are chosen the plan can change. */
    void change(ProgrammePlan plan) {
        if (state != PREPARING && state != SELECTING) {
            throw new Refusal("refusal.programmeFixed");
        }
        plan(plan);
    }

    private void plan(ProgrammePlan plan) {
        requireBetween(plan.years(), 1, MOST_YEARS, "refusal.programmeYears");
        requireBetween(plan.teams(), 1, MOST_TEAMS, "refusal.programmeTeams");
        requireBetween(
                plan.leadMonths(), ProgrammePlan.LEAST_LEAD_MONTHS, MOST_LEAD_MONTHS, "refusal.programmeLeadTime");
        if (plan.startsOn() == null) {
            throw new Refusal("refusal.programmeStart");
        }
        name = PlainText.required(plan.name(), NAME_LIMIT);
        goals = PlainText.of(plan.goals(), TEXT_LIMIT);
        themes = PlainText.of(plan.themes(), TEXT_LIMIT);
        startsOn = plan.startsOn();
        years = plan.years();
        teams = plan.teams();
        leadMonths = plan.leadMonths();
    }

    /** Goals and themes must be there before neighbourhoods are chosen for them. */
    void prepared() {
        require(PREPARING);
        if (goals.isEmpty() || themes().isEmpty()) {
            throw new Refusal("refusal.programmeGoals");
        }
        state = SELECTING;
    }

    /** From the choice on the lead time runs; a start that was planned later stays later. */
    void select(int chosen, String reasons, LocalDate today, String by) {
        require(SELECTING);
        if (chosen < 1 || chosen > teams) {
            throw new Refusal("refusal.programmeChoice", teams, chosen);
        }
        selectionReasons = PlainText.required(reasons, TEXT_LIMIT);
        selectedOn = today;
        selectedBy = by;
        var ready = today.plusMonths(leadMonths);
        launchableFrom = ready.isAfter(startsOn) ? ready : startsOn;
        state = LEAD_TIME;
    }

    void launch(LocalDate today, String by) {
        require(LEAD_TIME);
        if (today.isBefore(launchableFrom)) {
            throw new Refusal("refusal.programmeLeadTimeRuns", launchableFrom);
        }
        launchedOn = today;
        launchedBy = by;
        state = RUNNING;
    }

    void cancel(String reasons, LocalDate today) {
        require(LEAD_TIME);
        closedBecause = PlainText.required(reasons, TEXT_LIMIT);
        closedOn = today;
        state = CANCELLED;
    }

    /** The first year starts at the launch, the next one when its forerunner ends. */
    void startYear() {
        require(RUNNING);
        if (currentYear >= years) {
            throw new Refusal("refusal.programmeElsewhere");
        }
        currentYear++;
        uncommittedYear = null;
    }

    /** @param year that starts or is near without its money being committed; null when all is well again */
    void uncommitted(Integer year) {
        uncommittedYear = year;
    }

    void stop() {
        require(RUNNING);
        state = CLOSING;
    }

    void close(String lessons, LocalDate today) {
        require(CLOSING);
        closedBecause = PlainText.required(lessons, TEXT_LIMIT);
        closedOn = today;
        uncommittedYear = null;
        state = CLOSED;
    }

    void require(ProgrammeState expected) {
        if (state != expected) {
            throw new Refusal("refusal.programmeElsewhere");
        }
    }

    private static void requireBetween(int value, int least, int most, String key) {
        if (value < least || value > most) {
            throw new Refusal(key, least, most);
        }
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    String name() {
        return name;
    }

    LocalDate foundedOn() {
        return Dutch.dateOf(foundedAt);
    }

    int teams() {
        return teams;
    }

    int years() {
        return years;
    }

    int currentYear() {
        return currentYear;
    }

    boolean isLastYear() {
        return currentYear >= years;
    }

    ProgrammeState state() {
        return state;
    }

    LocalDate launchableFrom() {
        return launchableFrom;
    }

    /** The first day of a year of the programme: counted from the launch, or from the plan before it. */
    LocalDate startOf(int year) {
        return (launchedOn == null ? startsOn : launchedOn).plusYears(year - 1L);
    }

    /** The day on which the money of the year after this one should be committed. */
    LocalDate commitmentDue() {
        return startOf(currentYear + 1).minusMonths(noticeMonths);
    }

    List<String> themes() {
        return Arrays.stream(themes.split("\\R"))
                .map(String::strip)
                .filter(theme -> !theme.isEmpty())
                .toList();
    }

    /** @return the theme as the programme writes it; empty for all themes */
    String theme(String asked) {
        if (asked == null || asked.isBlank()) {
            return "";
        }
        return themes().stream()
                .filter(theme -> theme.equalsIgnoreCase(asked.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.programmeTheme", asked));
    }

    ProgrammeView view(List<String> gmCodes) {
        return new ProgrammeView(
                number(),
                gmCode,
                gmCodes,
                name,
                goals,
                themes(),
                startsOn,
                years,
                teams,
                leadMonths,
                state,
                selectedOn,
                selectedBy,
                selectionReasons,
                launchableFrom,
                launchedOn,
                currentYear,
                startOf(1),
                startOf(years + 1).minusDays(1),
                uncommittedYear,
                closedOn,
                closedBecause);
    }
}
