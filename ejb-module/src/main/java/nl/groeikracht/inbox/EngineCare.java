package nl.groeikracht.inbox;

import static nl.groeikracht.inbox.InboxAct.STEP_RETRIED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.Incident;
import nl.groeikracht.process.Incidents;
import nl.groeikracht.shared.NotFound;

/** Steps that the system could not do: an administrator sees why, and has it try again. */
@Stateless
@RolesAllowed("administrator")
public class EngineCare {

    @Inject
    Incidents incidents;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    /** The incidents in the municipalities that I administer, the newest first. */
    public List<Incident> open() {
        return incidents.open(user.municipalitiesAs(Role.ADMINISTRATOR));
    }

    /** With the whole cause. */
    public Incident read(String id) {
        var incident = incidents.find(id).orElseThrow(() -> new NotFound("incident", id));
        user.require(incident.gmCode(), "incident " + id, Role.ADMINISTRATOR);
        return incident;
    }

    public void retry(String id) {
        var incident = read(id);
        incidents.retry(id);
        audit.record(AuditEntry.of(STEP_RETRIED)
                .in(incident.gmCode())
                .onCase(incident.number())
                .before("cause", incident.cause())
                .after("step", incident.step()));
    }
}
