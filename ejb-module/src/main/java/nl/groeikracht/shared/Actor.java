package nl.groeikracht.shared;

import java.io.Serializable;

/**
 * Who does something: an employee or other user, a resident, or the system itself.
 *
 * @param id user name, or {@code resident} or {@code system}
 * @param name as shown to people
 * @param role the role in which it is done, as its code; several roles are joined by a comma
 */
public record Actor(String id, String name, String role) implements Serializable {

    public static final String RESIDENT = "resident";
    public static final String SYSTEM = "system";

    public static Actor resident(String name) {
        return new Actor(RESIDENT, name, RESIDENT);
    }

    public static Actor system() {
        return new Actor(SYSTEM, "Groeikracht", SYSTEM);
    }

    public boolean isSystem() {
        return SYSTEM.equals(id);
    }
}
