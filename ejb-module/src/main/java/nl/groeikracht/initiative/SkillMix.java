package nl.groeikracht.initiative;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a team can do together: how many members have each skill. */
public record SkillMix(Map<Skill, Integer> members) implements Serializable {

    public SkillMix {
        members = new EnumMap<>(members);
    }

    static SkillMix of(Collection<MemberView> team) {
        var members = new EnumMap<Skill, Integer>(Skill.class);
        for (var skill : Skill.values()) {
            members.put(skill, (int)
                    team.stream().filter(one -> one.skills().contains(skill)).count());
        }
        return new SkillMix(members);
    }

    /** What nobody in the team can do. */
    public List<Skill> missing() {
        return Stream.of(Skill.values())
                .filter(skill -> members.get(skill) == 0)
                .toList();
    }

    /** How many of the skills the team has. */
    public int covered() {
        return Skill.values().length - missing().size();
    }
}
