package nl.groeikracht.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;

/** The people in a team. What is kept of them they agreed to, can see, and can have removed. */
@Stateless
@RolesAllowed({"guide", "programme-manager", "process"})
public class TeamMembers {

    @Inject
    TeamRecords records;

    @Inject
    TeamAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return the key to what is kept, for the member alone; it cannot be shown again */
    public MemberKey add(CaseNumber team, NewMember member) {
        var of = taken(team);
        var key = MemberKey.made();
        records.add(new TeamMember(team, member, key, clock.instant()));
        remember(InitiativeAct.MEMBER_ADDED, of);
        return key;
    }

    public void change(CaseNumber team, long id, NewMember member) {
        var of = taken(team);
        records.member(team, id).change(member);
        remember(InitiativeAct.MEMBER_CHANGED, of);
    }

    /** Nothing of the member stays. */
    public void remove(CaseNumber team, long id) {
        var of = taken(team);
        records.remove(records.member(team, id));
        remember(InitiativeAct.MEMBER_REMOVED, of);
    }

    /** Members go along to the team in which theirs goes on. */
    public void move(CaseNumber from, CaseNumber to, Collection<Long> ids) {
        var old = taken(from);
        taken(to);
        for (var id : ids) {
            records.member(from, id).moveTo(to);
        }
        audit.record(AuditEntry.of(InitiativeAct.MEMBER_MOVED)
                .in(old.gmCode())
                .onCase(from)
                .after("team", to)
                .after("members", ids.size()));
    }

    private Team taken(CaseNumber number) {
        access.requireWorker(records.gmCode(number), number);
        return records.lock(number);
    }

    private void remember(InitiativeAct act, Team team) {
        audit.record(AuditEntry.of(act).in(team.gmCode()).onCase(team.number()));
    }
}
