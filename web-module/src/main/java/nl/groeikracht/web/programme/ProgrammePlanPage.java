package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.programme.ProgrammeFounding;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammePlan;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The plan of a programme: a new one, or a change before neighbourhoods are chosen. */
@Named
@RequestScoped
public class ProgrammePlanPage {

    private static final int USUAL_YEARS = 3;
    private static final int USUAL_TEAMS = 12;

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ProgrammeOverview overview;

    @Inject
    ProgrammeFounding founding;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private String gmCode;
    private List<String> others = new ArrayList<>();
    private String name;
    private String goals;
    private String themes;
    private LocalDate startsOn;
    private Integer years = USUAL_YEARS;
    private Integer teams = USUAL_TEAMS;
    private Integer leadMonths = ProgrammePlan.LEAST_LEAD_MONTHS;

    @PostConstruct
    void load() {
        if (isNew()) {
            gmCode = getOwn().stream().findFirst().map(MunicipalityInfo::gmCode).orElse(null);
            return;
        }
        var programme = overview.read(CaseNumber.of(number)).programme();
        site.show(programme.gmCode());
        gmCode = programme.gmCode();
        others = new ArrayList<>(
                programme.gmCodes().subList(1, programme.gmCodes().size()));
        name = programme.name();
        goals = programme.goals();
        themes = String.join("\n", programme.themes());
        startsOn = programme.startsOn();
        years = programme.years();
        teams = programme.teams();
        leadMonths = programme.leadMonths();
    }

    public void save() throws IOException {
        if (name == null || name.isBlank()) {
            problems.add("naam", texts.get("programme", "plan.error.name"));
        }
        if (startsOn == null) {
            problems.add("start", texts.get("programme", "plan.error.start"));
        }
        if (problems.any()) {
            return;
        }
        var plan = plan();
        if (isNew()) {
            number = founding.found(plan).value();
        } else {
            founding.change(CaseNumber.of(number), plan);
        }
        Messages.addFlashGlobalInfo(texts.get("programme", "plan.saved"));
        Faces.redirect("/werk/programma?nummer=%s", number);
    }

    private ProgrammePlan plan() {
        var gmCodes = new ArrayList<>(List.of(gmCode));
        others.stream().filter(other -> !other.equals(gmCode)).forEach(gmCodes::add);
        return new ProgrammePlan(
                gmCodes, name, goals, themes, startsOn, orNone(years), orNone(teams), orNone(leadMonths));
    }

    private static int orNone(Integer number) {
        return number == null ? 0 : number;
    }

    public boolean isNew() {
        return number == null || number.isBlank();
    }

    /** The municipalities for which this person may lead a programme. */
    public List<MunicipalityInfo> getOwn() {
        var codes = user.municipalitiesAs(Role.PROGRAMME_MANAGER);
        return municipalities.all().stream()
                .filter(one -> codes.contains(one.gmCode()))
                .toList();
    }

    public List<MunicipalityInfo> getAll() {
        return municipalities.all();
    }

    public String getNumber() {
        return number;
    }

    public String getGmCode() {
        return gmCode;
    }

    public void setGmCode(String gmCode) {
        this.gmCode = gmCode;
    }

    public List<String> getOthers() {
        return others;
    }

    public void setOthers(List<String> others) {
        this.others = others;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getThemes() {
        return themes;
    }

    public void setThemes(String themes) {
        this.themes = themes;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getTeams() {
        return teams;
    }

    public void setTeams(Integer teams) {
        this.teams = teams;
    }

    public Integer getLeadMonths() {
        return leadMonths;
    }

    public void setLeadMonths(Integer leadMonths) {
        this.leadMonths = leadMonths;
    }
}
