package nl.groeikracht.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Founds neighbourhood teams and keeps what is known of them. A team is no subsidy file: it has other readers. */
@Stateless
@RolesAllowed({"guide", "programme-manager", "process"})
public class Teams {

    private static final int ABOUT_LIMIT = 300;

    @Inject
    TeamRecords records;

    @Inject
    TeamAccess access;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Gives the team its number; its growth begins when the growth cycle is started under that number. */
    public CaseNumber found(NewTeam founded) {
        return found(founded, List.of());
    }

    /** Founds a team in which others go on. */
    public CaseNumber found(NewTeam founded, Collection<CaseNumber> predecessors) {
        access.requireWorker(founded.gmCode(), "new team");
        access.requireGuide(founded.gmCode(), founded.guide());
        access.requireContact(founded.gmCode(), founded.contact());
        var today = Dutch.today(clock);
        var neighbourhood = founded.neighbourhoodCode() == null
                        || founded.neighbourhoodCode().isBlank()
                ? null
                : municipalities
                        .neighbourhood(founded.gmCode(), founded.neighbourhoodCode())
                        .orElseThrow(() -> new Refusal("refusal.unknownNeighbourhood"));
        var number = municipalities.nextCaseNumber(founded.gmCode(), today.getYear());
        records.add(new Team(number, founded, neighbourhood, today));
        predecessors.forEach(predecessor -> records.follows(number, predecessor));
        audit.record(entry(InitiativeAct.TEAM_FOUNDED, founded.gmCode(), number)
                .after("name", founded.name())
                .after("place", founded.place())
                .after("origin", founded.origin()));
        return number;
    }

    @RolesAllowed({"guide", "programme-manager", "caseworker", "adviser", "process"})
    public TeamView read(CaseNumber number) {
        var team = records.read(number);
        access.requireReader(team);
        return records.view(team);
    }

    public void change(CaseNumber number, TeamFacts facts) {
        var team = taken(number);
        var before = team.name();
        team.change(facts);
        audit.record(entry(InitiativeAct.TEAM_CHANGED, team.gmCode(), number)
                .before("name", before)
                .after("name", team.name())
                .after("place", team.place()));
    }

    /** @param guide user name; null when there is none for now */
    public void changeGuide(CaseNumber number, String guide, String because) {
        var team = taken(number);
        access.requireGuide(team.gmCode(), guide);
        audit.record(entry(InitiativeAct.GUIDE_CHANGED, team.gmCode(), number)
                .because(PlainText.required(because, ABOUT_LIMIT))
                .before("guide", shown(team.guide()))
                .after("guide", shown(guide)));
        team.guidedBy(guide);
    }

    /** @param contact user name; null when there is none for now */
    public void changeContact(CaseNumber number, String contact, String because) {
        var team = taken(number);
        access.requireContact(team.gmCode(), contact);
        audit.record(entry(InitiativeAct.CONTACT_CHANGED, team.gmCode(), number)
                .because(PlainText.required(because, ABOUT_LIMIT))
                .before("contact", shown(team.contact()))
                .after("contact", shown(contact)));
        team.contactedThrough(contact);
    }

    public void addPartner(CaseNumber number, String name, String about) {
        var team = taken(number);
        if (!records.addPartner(number, PlainText.required(name, Team.NAME_LIMIT), PlainText.of(about, ABOUT_LIMIT))) {
            throw new Refusal("refusal.partnerKnown", name);
        }
        audit.record(entry(InitiativeAct.PARTNER_ADDED, team.gmCode(), number).after("partner", name));
    }

    public void removePartner(CaseNumber number, long id) {
        var team = taken(number);
        if (records.removePartner(number, id)) {
            audit.record(entry(InitiativeAct.PARTNER_REMOVED, team.gmCode(), number));
        }
    }

    /** Who can guide a team in this municipality, by name. */
    public List<PersonInfo> guides(String gmCode) {
        access.requireWorker(gmCode, "guides");
        return people.withRole(gmCode, Role.GUIDE);
    }

    /** Who can be the contact person of a team in this municipality, by name. */
    public List<PersonInfo> contacts(String gmCode) {
        access.requireWorker(gmCode, "contact persons");
        return access.contactRoles().stream()
                .flatMap(role -> people.withRole(gmCode, role).stream())
                .distinct()
                .sorted(Comparator.comparing(PersonInfo::name))
                .toList();
    }

    private Team taken(CaseNumber number) {
        access.requireWorker(records.gmCode(number), number);
        return records.lock(number);
    }

    private String shown(String username) {
        return username == null ? "" : people.nameOf(username);
    }

    private static AuditEntry entry(InitiativeAct act, String gmCode, CaseNumber number) {
        return AuditEntry.of(act).in(gmCode).onCase(number);
    }
}
