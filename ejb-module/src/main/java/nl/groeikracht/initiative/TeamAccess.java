package nl.groeikracht.initiative;

import static nl.groeikracht.municipality.Role.ADVISER;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Who may see and change what is kept of a team: the guides and programme managers of its municipality, and of all
 * others only the fixed contact person may look.
 */
@ApplicationScoped
class TeamAccess {

    private static final Role[] MAY_BE_CONTACT = {CASEWORKER, ADVISER, PROGRAMME_MANAGER};

    @Inject
    CurrentUser user;

    @Inject
    People people;

    void requireReader(Team team) {
        if (team.contact() == null || !team.contact().equals(username())) {
            requireWorker(team.gmCode(), team.number());
        }
    }

    void requireWorker(String gmCode, CaseNumber number) {
        requireWorker(gmCode, number.value());
    }

    /** The system itself passes: it acts for a programme that a manager launched. */
    void requireWorker(String gmCode, String what) {
        if (user.find().isPresent()) {
            user.require(gmCode, what, GUIDE, PROGRAMME_MANAGER);
        }
    }

    void requireGuide(String gmCode, String username) {
        requireRole(gmCode, username, "refusal.notAGuide", GUIDE);
    }

    void requireContact(String gmCode, String username) {
        requireRole(gmCode, username, "refusal.notAContact", MAY_BE_CONTACT);
    }

    private void requireRole(String gmCode, String username, String refusal, Role... roles) {
        if (username != null
                && people.find(username)
                        .filter(person -> person.isIn(gmCode, roles))
                        .isEmpty()) {
            throw new Refusal(refusal);
        }
    }

    Set<Role> contactRoles() {
        return Set.of(MAY_BE_CONTACT);
    }

    private String username() {
        return user.find().map(person -> person.username()).orElse("");
    }
}
