package nl.groeikracht.initiative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A member as the guide sees it: all that is kept. */
public record MemberView(
        long id,
        String firstName,
        String contact,
        boolean initiator,
        String role,
        List<Skill> skills,
        LocalDate joinedOn,
        LocalDate consentOn)
        implements Serializable {

    public MemberView {
        skills = List.copyOf(skills);
    }
}
