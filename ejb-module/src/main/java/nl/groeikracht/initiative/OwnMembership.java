package nl.groeikracht.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;

/** Where a member sees what is kept (GDPR 15) and has it removed (GDPR 7, third paragraph, and 17), without an account. */
@Stateless
@PermitAll
public class OwnMembership {

    @Inject
    TeamRecords records;

    @Inject
    AuditTrail audit;

    public Kept read(MemberKey key) {
        var member = records.member(key);
        var team = records.read(member.team());
        return new Kept(team.gmCode(), team.number(), team.name(), member.view());
    }

    public void remove(MemberKey key) {
        var member = records.member(key);
        var team = records.read(member.team());
        records.remove(member);
        audit.record(AuditEntry.of(InitiativeAct.MEMBER_REMOVED)
                .in(team.gmCode())
                .onCase(team.number())
                .by(Actor.resident("Teamlid")));
    }

    /** All that is kept of a member. */
    public record Kept(String gmCode, CaseNumber number, String team, MemberView member) implements Serializable {}
}
