package nl.groeikracht.growth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.shared.CaseNumber;

/** Founds a team and begins its growth cycle, in one go. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamFoundation {

    @Inject
    Teams teams;

    @Inject
    GrowthCycles cycles;

    /** @param reasons why it begins in a later phase; empty for the first */
    public CaseNumber found(NewTeam founded, Phase phase, String reasons) {
        var number = teams.found(founded);
        cycles.start(number, phase, reasons == null ? "" : reasons);
        return number;
    }
}
