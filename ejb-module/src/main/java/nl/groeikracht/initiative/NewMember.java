package nl.groeikracht.initiative;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Someone who joins a team, or how that person is known from now on.
 *
 * @param firstName no surname: it is not needed
 * @param contact an e-mail address or telephone number; empty when the member wants none kept
 * @param initiator whether this person began it
 * @param role what this person does in the team; empty when nothing was agreed
 * @param consent whether the member agreed that this is kept
 */
public record NewMember(
        String firstName, String contact, boolean initiator, String role, Set<Skill> skills, boolean consent)
        implements Serializable {

    public NewMember {
        skills = skills.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(skills));
    }
}
