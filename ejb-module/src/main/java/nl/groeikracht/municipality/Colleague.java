package nl.groeikracht.municipality;

import java.io.Serializable;
import java.util.List;

/**
 * Someone as the administrator sees them.
 *
 * @param roles in the municipality that was asked for
 * @param active false when the account is closed
 * @param locked whether there were too many failed attempts to sign in just now
 */
public record Colleague(
        String username, String name, String email, String phone, List<Role> roles, boolean active, boolean locked)
        implements Serializable {

    public Colleague {
        roles = List.copyOf(roles);
    }
}
