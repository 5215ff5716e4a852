package nl.groeikracht.growth;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Whether a team is still there to do things. Who asks holds the team until the end of the transaction, so that it does
 * not stop meanwhile. Knows nothing of rights: the use case that calls has checked them.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class ActiveTeams {

    private static final Set<GrowthState> ACTIVE = EnumSet.of(GrowthState.RUNNING, GrowthState.INDEPENDENT);

    @Inject
    GrowthRecords records;

    /**
     * @return whether it still has a guide; a team on its own feet has none
     * @throws Refusal {@code refusal.teamStopped} when the team stopped, or went on in another one
     */
    public boolean hold(CaseNumber team) {
        var cycle = records.lock(team);
        if (!ACTIVE.contains(cycle.state())) {
            throw new Refusal("refusal.teamStopped");
        }
        return cycle.isRunning();
    }

    /** For what is done with teams that may have stopped meanwhile. */
    public boolean isGuided(CaseNumber team) {
        return records.lock(team).isRunning();
    }
}
