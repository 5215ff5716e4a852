package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.groeikracht.initiative.TeamFacts;
import nl.groeikracht.initiative.Teams;

/** Changes what is known of a team, and who its partners are. */
@Named
@RequestScoped
public class TeamFactsPage extends TeamWorkPage {

    private static final String PATH = "/werk/team/wijzig";

    @Inject
    Teams teams;

    @Inject
    HttpServletRequest request;

    private String name;
    private String place;
    private Integer inhabitants;
    private String association;
    private String theme;
    private String partner;
    private String about;

    @Override
    void loaded() {
        var team = getGrowth().team();
        name = team.name();
        place = team.place();
        inhabitants = team.inhabitants();
        association = team.association();
        theme = team.theme();
    }

    public void save() throws IOException {
        missing("naam", name, "team.name.missing");
        missing("plaats", place, "team.place.missing");
        if (problems.any()) {
            return;
        }
        teams.change(team(), new TeamFacts(name, place, inhabitants, association, theme));
        done("/werk/team", "team.saved");
    }

    public void addPartner() throws IOException {
        if (!missing("partner", partner, "partner.missing")) {
            teams.addPartner(team(), partner, about);
            done(PATH, "partner.added", partner);
        }
    }

    public void removePartner() throws IOException {
        var id = request.getParameter("weg");
        if (id != null && id.matches("\\d{1,18}")) {
            teams.removePartner(team(), Long.parseLong(id));
            done(PATH, "partner.removed");
        }
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

    public Integer getInhabitants() {
        return inhabitants;
    }

    public void setInhabitants(Integer inhabitants) {
        this.inhabitants = inhabitants;
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

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
