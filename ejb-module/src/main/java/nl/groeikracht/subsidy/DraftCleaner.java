package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the promise that a draft is gone after sixty days. */
@Stateless
@PermitAll
public class DraftCleaner {

    @Inject
    RequestDrafts drafts;

    @Schedule(hour = "*", minute = "23", persistent = false, info = "throw away expired drafts")
    void clean() {
        drafts.discardExpired();
    }
}
