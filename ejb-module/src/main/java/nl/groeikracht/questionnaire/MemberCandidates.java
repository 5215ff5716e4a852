package nl.groeikracht.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.TeamMembers;

/** Neighbours who said that they want to join: the guide asks them, and then they are members or forgotten. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class MemberCandidates {

    @Inject
    QuestionnaireDesk desk;

    @Inject
    Joiners joiners;

    @Inject
    TeamMembers members;

    @Inject
    AuditTrail audit;

    /** Those who want to join first. */
    public List<JoinerView> of(long questionnaire) {
        return joiners.of(desk.read(questionnaire));
    }

    /**
     * The neighbour becomes a member; what was kept of the candidate goes.
     *
     * @param role what this person will do; empty when nothing was agreed
     * @return the key to what is kept, for the member alone; it cannot be shown again
     */
    public MemberKey accept(long id, UUID candidate, String role) {
        var questionnaire = desk.take(id);
        var joiner = joiners.read(questionnaire, candidate);
        joiners.remove(questionnaire, candidate);
        var key = members.add(
                questionnaire.team(), new NewMember(joiner.firstName(), joiner.contact(), false, role, Set.of(), true));
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.JOINER_ACCEPTED, questionnaire));
        return key;
    }

    /** The neighbour does not become a member after all; nothing stays. */
    public void decline(long id, UUID candidate) {
        var questionnaire = desk.take(id);
        joiners.remove(questionnaire, candidate);
        audit.record(QuestionnaireDesk.entry(QuestionnaireAct.JOINER_DECLINED, questionnaire));
    }
}
