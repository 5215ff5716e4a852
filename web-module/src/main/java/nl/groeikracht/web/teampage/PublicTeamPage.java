package nl.groeikracht.web.teampage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.document.QrCode;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.teampage.PublicTeam;
import nl.groeikracht.teampage.PublicTeams;
import nl.groeikracht.web.Site;
import org.omnifaces.cdi.Param;

/** What everybody sees of a team: its story, its agenda, its actions and what came of them. */
@Named
@RequestScoped
public class PublicTeamPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    PublicTeams teams;

    @Inject
    Site site;

    private PublicTeam shown;

    @PostConstruct
    void load() {
        shown = teams.read(CaseNumber.of(number));
        site.show(shown.team().gmCode());
    }

    public PublicTeam getShown() {
        return shown;
    }

    public boolean isAgenda() {
        return !shown.dates().isEmpty() || !shown.planned().isEmpty();
    }

    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    public String getAddress() {
        return teams.address(shown.team().number());
    }
}
