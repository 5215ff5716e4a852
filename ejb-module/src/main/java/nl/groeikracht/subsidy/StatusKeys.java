package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The request that a secret link opens. An unknown or guessed link opens nothing, and the attempt is remembered. */
@ApplicationScoped
public class StatusKeys {

    @Inject
    SubsidyRequests requests;

    @Inject
    RefusalLog refusals;

    /** @throws NotFound when the key opens nothing */
    public CaseNumber numberOf(String token) {
        try {
            return Optional.of(new StatusToken(token))
                    .flatMap(requests::findByToken)
                    .orElseThrow(() -> new NotFound("status page", "unknown key"));
        } catch (NotFound unknown) {
            refusals.record(AuditEntry.of(SubsidyAct.STATUS_KEY_UNKNOWN).because(unknown.getMessage()));
            throw unknown;
        }
    }
}
