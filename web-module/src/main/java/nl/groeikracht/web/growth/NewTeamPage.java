package nl.groeikracht.web.growth;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.TeamOrigin;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.support.SupportGrowth;
import nl.groeikracht.support.TeamIdea;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Founds a team that residents begin, or that comes from an existing association. */
@Named
@RequestScoped
public class NewTeamPage {

    @Inject
    TeamFoundation foundation;

    @Inject
    Teams teams;

    @Inject
    Municipalities municipalities;

    @Inject
    SupportGrowth support;

    @Inject
    @Param(name = "hulpvraag")
    String idea;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private String name;
    private String place;
    private String neighbourhood;
    private Integer inhabitants;
    private TeamOrigin origin = TeamOrigin.OWN_REQUEST;
    private String association;
    private String theme;
    private String guide;
    private String contact;
    private Phase phase = Phase.INITIATE;
    private String reasons;

    @PostConstruct
    void load() {
        teams.guides(gmCode());
        if (idea != null) {
            show(support.teamIdea(CaseNumber.of(idea)));
        }
    }

    private void show(TeamIdea known) {
        name = known.title();
        place = known.place();
        neighbourhood = known.neighbourhoodCode();
    }

    public void found() throws IOException {
        required("naam", name, "team.name.missing");
        required("plaats", place, "team.place.missing");
        if (origin == TeamOrigin.ASSOCIATION) {
            required("vereniging", association, "team.association.missing");
        }
        if (phase != Phase.INITIATE) {
            required("waarom", reasons, "reasons.missing");
        }
        if (problems.any()) {
            return;
        }
        var number = idea == null
                ? foundation.found(typed(), phase, reasons)
                : support.foundTeam(CaseNumber.of(idea), typed(), phase, reasons);
        Messages.addFlashGlobalInfo("{0}", texts.get("growth", "team.founded", name));
        Faces.redirect("/werk/team?nummer=%s", number.value());
    }

    private NewTeam typed() {
        return new NewTeam(
                gmCode(),
                name,
                place,
                chosen(neighbourhood),
                inhabitants,
                origin,
                null,
                NewTeam.STANDARD_APPROACH,
                association,
                theme,
                chosen(guide),
                chosen(contact));
    }

    /** Requests for help that could become a team. */
    public List<TeamIdea> getIdeas() {
        return support.teamIdeas(gmCode());
    }

    private void required(String field, String value, String key) {
        if (value == null || value.isBlank()) {
            problems.add(field, texts.get("growth", key));
        }
    }

    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public List<Neighbourhood> getNeighbourhoods() {
        return municipalities.neighbourhoods(gmCode());
    }

    public List<PersonInfo> getGuides() {
        return teams.guides(gmCode());
    }

    public List<PersonInfo> getContacts() {
        return teams.contacts(gmCode());
    }

    /** Where a team comes from that is founded by hand. */
    public List<TeamOrigin> getOrigins() {
        return List.of(TeamOrigin.OWN_REQUEST, TeamOrigin.ASSOCIATION);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    public Integer getInhabitants() {
        return inhabitants;
    }

    public void setInhabitants(Integer inhabitants) {
        this.inhabitants = inhabitants;
    }

    public TeamOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(TeamOrigin origin) {
        this.origin = origin;
    }

    public String getAssociation() {
        return association;
    }

    public void setAssociation(String association) {
        this.association = association;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(String guide) {
        this.guide = guide;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
