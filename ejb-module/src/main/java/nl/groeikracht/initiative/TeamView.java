package nl.groeikracht.initiative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A neighbourhood team with its people.
 *
 * @param area of the municipality in which its neighbourhood lies; null when not known
 * @param guideName null without a guide
 * @param contactName null without a contact person
 * @param predecessors the teams from which it came by merging or splitting
 * @param successors the teams in which it went on
 */
public record TeamView(
        CaseNumber number,
        String gmCode,
        String name,
        String place,
        String area,
        String neighbourhoodCode,
        Integer inhabitants,
        TeamOrigin origin,
        CaseNumber programme,
        String approach,
        String association,
        String theme,
        LocalDate foundedOn,
        String guide,
        String guideName,
        String contact,
        String contactName,
        List<MemberView> members,
        List<PartnerView> partners,
        List<RelatedTeam> predecessors,
        List<RelatedTeam> successors)
        implements Serializable {

    public TeamView {
        members = List.copyOf(members);
        partners = List.copyOf(partners);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    public SkillMix skills() {
        return SkillMix.of(members);
    }

    public List<MemberView> initiators() {
        return members.stream().filter(MemberView::initiator).toList();
    }

    /** A team from which this one came, or in which it went on. */
    public record RelatedTeam(CaseNumber number, String name) implements Serializable {}
}
