package nl.groeikracht.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.action.ActionCatalogue;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.action.ActionStart;
import nl.groeikracht.action.ActionTypeView;
import nl.groeikracht.action.ActionView;
import nl.groeikracht.action.NewAction;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Notes an idea for an action of a team, on its own or grown from another action. */
@Named
@RequestScoped
public class NewActionPage {

    @Inject
    @Param(name = "team")
    String teamNumber;

    @Inject
    @Param(name = "uit")
    String parentNumber;

    @Inject
    Teams teams;

    @Inject
    ActionOverview overview;

    @Inject
    ActionCatalogue catalogue;

    @Inject
    ActionStart start;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private TeamView team;
    private ActionView parent;
    private List<ActionTypeView> types;
    private Long type;
    private String heading;
    private String about;

    @PostConstruct
    void load() {
        team = teams.read(CaseNumber.of(teamNumber));
        site.show(team.gmCode());
        types = catalogue.of(team.gmCode());
        parent = parentNumber == null ? null : overview.read(CaseNumber.of(parentNumber));
    }

    public void save() throws IOException {
        if (type == null) {
            problems.add("soort", texts.get(ActionWords.AREA, "new.type.missing"));
        }
        if (heading == null || heading.isBlank()) {
            problems.add("naam", texts.get(ActionWords.AREA, "new.title.missing"));
        }
        if (problems.any()) {
            return;
        }
        var number =
                start.note(new NewAction(team.number(), type, heading, about, parent == null ? null : parent.number()));
        Messages.addFlashGlobalInfo("{0}", texts.get(ActionWords.AREA, "new.noted", heading));
        Faces.redirect("/werk/actie?nummer=%s", number.value());
    }

    public TeamView getTeam() {
        return team;
    }

    /** Null when it stands on its own. */
    public ActionView getParent() {
        return parent;
    }

    public List<ActionTypeView> getTypes() {
        return types;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
