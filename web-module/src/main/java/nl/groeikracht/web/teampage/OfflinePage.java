package nl.groeikracht.web.teampage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.teampage.TeamPageText;
import nl.groeikracht.teampage.TeamPageWatch;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where a guide takes the page of a team offline, and puts it back. */
@Named
@RequestScoped
public class OfflinePage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    Teams teams;

    @Inject
    TeamPageWatch watch;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private TeamView team;
    private TeamPageText text;
    private String reasons;

    @PostConstruct
    void load() {
        team = teams.read(CaseNumber.of(number));
        site.show(team.gmCode());
        text = watch.find(team.number()).orElse(null);
    }

    public void takeOffline() {
        if (reasons == null || reasons.isBlank()) {
            problems.add("reden", texts.get(OwnTeamPage.AREA, "offline.reasons.missing"));
            return;
        }
        watch.takeOffline(team.number(), reasons);
        again("offline.done");
    }

    public void putBack() {
        watch.putBack(team.number());
        again("offline.back.done");
    }

    private void again(String news) {
        Messages.addFlashGlobalInfo("{0}", texts.get(OwnTeamPage.AREA, news));
        Faces.redirect("/werk/team/pagina?nummer=%s", team.number().value());
    }

    public TeamView getTeam() {
        return team;
    }

    /** Null when the team has no page yet. */
    public TeamPageText getText() {
        return text;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
