package nl.groeikracht.teampage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.action.PublicAction;
import nl.groeikracht.action.PublicActions;
import nl.groeikracht.document.DutchText;
import nl.groeikracht.document.Flyer;
import nl.groeikracht.document.QrCode;
import nl.groeikracht.initiative.TeamCards;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.SiteAddress;

/** Shows the page of a team to everybody, and makes flyers and posters that lead to it. */
@Stateless
@PermitAll
public class PublicTeams {

    @Inject
    TeamPageRecords records;

    @Inject
    TeamCards teams;

    @Inject
    PublicActions actions;

    @Inject
    Municipalities municipalities;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    /** @throws NotFound when the team does not show a page, or a guide took it offline: it looks as if there is none */
    public PublicTeam read(CaseNumber team) {
        var page = records.find(team)
                .filter(TeamOwnPage::isVisible)
                .orElseThrow(() -> new NotFound("page of team", team.value()));
        return new PublicTeam(
                teams.read(team),
                page.text(),
                records.dates(team, Dutch.today(clock)),
                actions.planned(team),
                actions.told(team));
    }

    /** Whether there is a page to lead to. */
    public boolean isVisible(CaseNumber team) {
        return records.find(team).filter(TeamOwnPage::isVisible).isPresent();
    }

    /** The full address of the page of a team. */
    public String address(CaseNumber team) {
        return site.of("/team?nummer=" + team.value());
    }

    /**
     * @param action to which it invites; null for a flyer about the team itself
     * @param colours of the municipality
     */
    public byte[] print(CaseNumber team, CaseNumber action, Flyer.Size size, Flyer.Colours colours) {
        var shown = read(team);
        var invited = Optional.ofNullable(action).map(number -> planned(shown, number));
        var flyer = Flyer.of(
                size,
                colours,
                invited.map(one -> one.line().title()).orElse(shown.team().name()),
                shown.team().name(),
                "Gemeente " + municipalities.read(shown.team().gmCode()).name());
        invited.ifPresentOrElse(
                one -> flyer.fact("Wanneer?", DutchText.date(one.line().heldOn()))
                        .fact("Waar?", one.place())
                        .text(one.words()),
                () -> flyer.text(shown.page().story()));
        if (!shown.page().contact().isEmpty()) {
            flyer.fact("Contact", shown.page().contact());
        }
        var address = address(team);
        return flyer.code(
                        QrCode.of(address),
                        "Scan de code voor de pagina van " + shown.team().name(),
                        address)
                .toPdf();
    }

    private static PublicAction planned(PublicTeam team, CaseNumber action) {
        List<PublicAction> all = team.planned();
        return all.stream()
                .filter(one -> one.line().number().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("planned action", action.value()));
    }
}
