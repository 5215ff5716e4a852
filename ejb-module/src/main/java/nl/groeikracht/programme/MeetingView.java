package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.municipality.Role;

/**
 * An intervision meeting that was held.
 *
 * @param themes of the lessons that it gave
 * @param lessons how many it gave
 */
public record MeetingView(
        long id,
        LocalDate heldOn,
        String municipality,
        String subject,
        List<Role> roles,
        int attendees,
        List<String> themes,
        int lessons)
        implements Serializable {

    public MeetingView {
        roles = List.copyOf(roles);
        themes = List.copyOf(themes);
    }
}
