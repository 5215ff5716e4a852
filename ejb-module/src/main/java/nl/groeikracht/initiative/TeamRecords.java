package nl.groeikracht.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.initiative.TeamView.RelatedTeam;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The teams as they are kept, with their members and partners. */
@ApplicationScoped
class TeamRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    void add(Object kept) {
        entities.persist(kept);
        entities.flush();
    }

    Team read(CaseNumber number) {
        return found(entities.find(Team.class, number.value()), number);
    }

    /** Of which municipality it is; asked before it is locked, so that it is not read from before the lock. */
    String gmCode(CaseNumber number) {
        return entities.createQuery("select t.gmCode from Team t where t.number = :number", String.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("team", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    Team lock(CaseNumber number) {
        return found(entities.find(Team.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    List<MemberView> members(CaseNumber team) {
        return entities.createQuery("select m from TeamMember m where m.team = :team order by m.id", TeamMember.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(TeamMember::view)
                .toList();
    }

    TeamMember member(CaseNumber team, long id) {
        return Optional.ofNullable(entities.find(TeamMember.class, id))
                .filter(member -> member.isOf(team))
                .orElseThrow(() -> new NotFound("member of " + team, String.valueOf(id)));
    }

    TeamMember member(MemberKey key) {
        return entities.createQuery("select m from TeamMember m where m.keyHash = :hash", TeamMember.class)
                .setParameter("hash", key.hash())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member", "unknown key"));
    }

    void remove(TeamMember member) {
        entities.remove(member);
        entities.flush();
    }

    /** @return false when the team has a partner of that name already */
    boolean addPartner(CaseNumber team, String name, String about) {
        return entities.createNativeQuery(
                                "insert into team_partner (team, name, about) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, team.value())
                        .setParameter(2, name)
                        .setParameter(3, about)
                        .executeUpdate()
                == 1;
    }

    boolean removePartner(CaseNumber team, long id) {
        return entities.createNativeQuery("delete from team_partner where team = ?1 and id = ?2")
                        .setParameter(1, team.value())
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    void follows(CaseNumber team, CaseNumber predecessor) {
        entities.createNativeQuery("insert into team_predecessor (team, predecessor) values (?1, ?2)")
                .setParameter(1, team.value())
                .setParameter(2, predecessor.value())
                .executeUpdate();
    }

    TeamView view(Team team) {
        var number = team.number();
        return new TeamView(
                number,
                team.gmCode(),
                team.name(),
                team.place(),
                Optional.ofNullable(team.neighbourhoodCode())
                        .flatMap(code -> municipalities.neighbourhood(team.gmCode(), code))
                        .map(Neighbourhood::areaName)
                        .orElse(null),
                team.neighbourhoodCode(),
                team.inhabitants(),
                team.origin(),
                team.programme(),
                team.approach(),
                team.association(),
                team.theme(),
                team.foundedOn(),
                team.guide(),
                team.guide() == null ? null : people.nameOf(team.guide()),
                team.contact(),
                team.contact() == null ? null : people.nameOf(team.contact()),
                members(number),
                partners(number),
                related("p.predecessor = t.number where p.team = ?1", number),
                related("p.team = t.number where p.predecessor = ?1", number));
    }

    @SuppressWarnings("unchecked")
    private List<PartnerView> partners(CaseNumber team) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, name, about from team_partner where team = ?1 order by name")
                .setParameter(1, team.value())
                .getResultList();
        return rows.stream()
                .map(row -> new PartnerView(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<RelatedTeam> related(String by, CaseNumber team) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select t.number, t.name from team t join team_predecessor p on " + by + " order by t.number")
                .setParameter(1, team.value())
                .getResultList();
        return rows.stream()
                .map(row -> new RelatedTeam(new CaseNumber((String) row[0]), (String) row[1]))
                .toList();
    }

    private static Team found(Team team, CaseNumber number) {
        if (team == null) {
            throw new NotFound("team", number.value());
        }
        return team;
    }
}
