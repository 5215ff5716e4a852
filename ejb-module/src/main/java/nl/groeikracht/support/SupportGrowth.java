package nl.groeikracht.support;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Lets a request for help grow into a team, with what is known filled in; both know it. */
@Stateless
@PermitAll
public class SupportGrowth {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SupportRecords records;

    @Inject
    TeamFoundation teams;

    @Inject
    CurrentUser user;

    /** The requests for help of which a contact person thinks that they could become a team, the oldest first. */
    @RolesAllowed({"guide", "programme-manager"})
    public List<TeamIdea> teamIdeas(String gmCode) {
        user.require(gmCode, "ideas for teams", GUIDE, PROGRAMME_MANAGER);
        return entities.createQuery("""
                        select r from SupportRequest r where r.gmCode = :gm and r.mayBecome = :team
                        order by r.receivedAt, r.number
                        """, SupportRequest.class)
                .setParameter("gm", gmCode)
                .setParameter("team", GrowthPath.TEAM)
                .getResultStream()
                .filter(request -> records.view(request).grown().isEmpty())
                .map(this::idea)
                .toList();
    }

    /** @throws NotFound when no contact person thinks that it could become a team */
    @RolesAllowed({"guide", "programme-manager"})
    public TeamIdea teamIdea(CaseNumber number) {
        var request = records.read(number);
        user.require(request.gmCode(), number.value(), GUIDE, PROGRAMME_MANAGER);
        if (request.mayBecome() != GrowthPath.TEAM) {
            throw new NotFound("idea for a team", number.value());
        }
        return idea(request);
    }

    /** Founds the team that grew out of a request for help. */
    @RolesAllowed({"guide", "programme-manager"})
    public CaseNumber foundTeam(CaseNumber number, NewTeam founded, Phase phase, String reasons) {
        teamIdea(number);
        var team = teams.found(founded, phase, reasons);
        records.grew(records.read(number), team, GrowthPath.TEAM);
        return team;
    }

    /** The request for help from which a team or a request for money grew; who may see that one is decided before. */
    public Optional<CaseNumber> originOf(CaseNumber grown) {
        return records.originOf(grown);
    }

    private TeamIdea idea(SupportRequest request) {
        var view = records.view(request);
        return new TeamIdea(view.number(), view.title(), view.about(), view.place(), view.neighbourhoodCode());
    }
}
