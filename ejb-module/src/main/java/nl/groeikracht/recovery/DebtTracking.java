package nl.groeikracht.recovery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.subsidy.StatusKeys;

/** What a receiver sees, with the secret link, of what has to be paid back. */
@Stateless
@PermitAll
public class DebtTracking {

    @Inject
    StatusKeys keys;

    @Inject
    Recoveries recoveries;

    @Inject
    Publication publication;

    /** The claims of which the decision was sent, oldest first. */
    public List<RecoveryView> of(String token) {
        return recoveries.ofRequest(keys.numberOf(token)).stream()
                .map(Recovery::view)
                .filter(view -> publication.sentOn(view.number()).isPresent())
                .toList();
    }
}
