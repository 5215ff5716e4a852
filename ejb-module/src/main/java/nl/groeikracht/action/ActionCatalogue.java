package nl.groeikracht.action;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;

/** What others did before: kinds of actions with a list of preparations, lessons and results (seed facts, §6). */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class ActionCatalogue {

    @Inject
    ActionTypes types;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public List<ActionTypeView> of(String gmCode) {
        user.require(gmCode, "catalogue of actions", GUIDE, PROGRAMME_MANAGER);
        return types.on(gmCode, Dutch.today(clock));
    }
}
