package nl.groeikracht.municipality;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person who can sign in, with the roles per municipality. */
public record PersonInfo(String username, String name, String email, String phone, List<Membership> memberships)
        implements Serializable {

    public PersonInfo {
        memberships = List.copyOf(memberships);
    }

    /** True when this person has at least one of the roles in the municipality. */
    public boolean isIn(String gmCode, Role... roles) {
        return memberships.stream()
                .anyMatch(held ->
                        held.gmCode().equals(gmCode) && Arrays.asList(roles).contains(held.role()));
    }

    /** The municipalities in which this person has at least one of the roles; with none given: any role. */
    public Set<String> municipalitiesAs(Role... roles) {
        return memberships.stream()
                .filter(held -> roles.length == 0 || Arrays.asList(roles).contains(held.role()))
                .map(Membership::gmCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(Role role) {
        return memberships.stream().anyMatch(held -> held.role() == role);
    }
}
