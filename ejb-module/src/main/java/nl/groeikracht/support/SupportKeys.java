package nl.groeikracht.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.StatusToken;

/** The request for help that a secret link opens. An unknown or guessed link opens nothing, and that is remembered. */
@ApplicationScoped
class SupportKeys {

    @Inject
    SupportRecords records;

    @Inject
    RefusalLog refusals;

    CaseNumber numberOf(String key) {
        return find(key).orElseThrow(() -> {
            refusals.record(AuditEntry.of(SupportAct.KEY_UNKNOWN).by(Actor.resident("Onbekend")));
            return new NotFound("request for help", "unknown key");
        });
    }

    Optional<CaseNumber> find(String key) {
        try {
            return records.find(new StatusToken(key).hash());
        } catch (NotFound malformed) {
            return Optional.empty();
        }
    }
}
