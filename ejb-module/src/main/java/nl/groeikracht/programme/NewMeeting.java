package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;

/**
 * An intervision meeting: those who work on a programme learn from each other.
 *
 * @param roles who were there
 * @param attendees how many people
 * @param lessons by theme of the programme
 */
public record NewMeeting(
        CaseNumber programme,
        LocalDate heldOn,
        String subject,
        Set<Role> roles,
        int attendees,
        Map<String, List<String>> lessons)
        implements Serializable {

    public NewMeeting {
        roles = Set.copyOf(roles);
        lessons = Map.copyOf(lessons);
    }
}
