package nl.groeikracht.teampage;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Where a guide takes the page of a team offline, with a reason that the team reads, and puts it back. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamPageWatch {

    @Inject
    TeamPageRecords records;

    @Inject
    Teams teams;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Empty when the team has none yet. */
    public Optional<TeamPageText> find(CaseNumber team) {
        requireWorker(team);
        return records.find(team).map(TeamOwnPage::text);
    }

    public void takeOffline(CaseNumber team, String because) {
        var page = records.lock(team, requireWorker(team), today());
        page.takeOffline(because, user.username(), today());
        audit.record(entry(TeamPageAct.TAKEN_OFFLINE, page).because(page.text().offlineBecause()));
    }

    public void putBack(CaseNumber team) {
        var page = records.lock(team, requireWorker(team), today());
        page.putBack();
        audit.record(entry(TeamPageAct.PUT_BACK, page));
    }

    private String requireWorker(CaseNumber team) {
        var gmCode = teams.read(team).gmCode();
        user.require(gmCode, team.value(), GUIDE, PROGRAMME_MANAGER);
        return gmCode;
    }

    private static AuditEntry entry(TeamPageAct act, TeamOwnPage page) {
        return AuditEntry.of(act).in(page.gmCode()).onCase(page.team());
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
