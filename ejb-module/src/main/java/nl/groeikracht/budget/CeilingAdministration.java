package nl.groeikracht.budget;

import static nl.groeikracht.budget.BudgetAct.CEILING_PUBLISHED;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Changes ceilings and registers where and when they were made known (Awb 4:26 to 4:28). */
@Stateless
@RolesAllowed("administrator")
public class CeilingAdministration {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SchemeAdministration administration;

    @Inject
    Schemes schemes;

    @Inject
    Ceilings ceilings;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Raises a ceiling.
     *
     * @param seen the ceiling as it stood when this was decided on: an act that is sent twice is done once
     * @param notice null when it is still to be published: {@link #publish}
     * @throws Refusal {@code refusal.changedMeanwhile} when the ceiling stands otherwise by now
     */
    public void raise(long schemeId, Money seen, Money amount, String reason, CeilingNotice notice) {
        var terms = administered(schemeId);
        administration.raiseCeiling(schemeId, seen, amount, reason);
        registerNewest(terms, notice);
    }

    /**
     * Lowers a ceiling; until it is published nobody notices (Awb 4:27, second paragraph).
     *
     * @param seen the ceiling as it stood when this was decided on
     * @throws CeilingExceeded when more is granted and reserved than would be left
     * @throws Refusal {@code refusal.changedMeanwhile} when the ceiling stands otherwise by now; {@code refusal.loweringNotAnnounced} when it should bind earlier requests, and the publication of
     *     the ceiling did not say that it can (Awb 4:28)
     */
    public void lower(long schemeId, Money seen, Money amount, String reason, CeilingNotice notice) {
        var terms = administered(schemeId);
        requireAnnounced(terms, notice);
        administration.lowerCeiling(schemeId, seen, amount, reason);
        registerNewest(terms, notice);
    }

    /**
     * Registers the publication of the ceiling, or of a change, that was entered before.
     *
     * @throws Refusal {@code refusal.ceilingPublishedAlready} when that is known
     */
    public void publish(long schemeId, long movementId, CeilingNotice notice) {
        var terms = administered(schemeId);
        var change = ceilings.history(terms.ceilingId()).changes().stream()
                .filter(one -> one.movementId() == movementId && one.honouredFor() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("ceiling change", String.valueOf(movementId)));
        if (change.notice() != null) {
            throw new Refusal("refusal.ceilingPublishedAlready", change.notice().publishedOn());
        }
        if (change.cents() < 0) {
            requireAnnounced(terms, notice);
        }
        register(terms, movementId, notice);
    }

    private void requireAnnounced(SchemeTerms terms, CeilingNotice notice) {
        if (notice != null
                && notice.fromBudget()
                && !ceilings.history(terms.ceilingId()).isLoweringAnnounced()) {
            throw new Refusal("refusal.loweringNotAnnounced");
        }
    }

    private void registerNewest(SchemeTerms terms, CeilingNotice notice) {
        if (notice != null) {
            register(terms, ceilings.newest(terms.ceilingId()), notice);
        }
    }

    private void register(SchemeTerms terms, long movementId, CeilingNotice notice) {
        entities.createNativeQuery("""
                        insert into ceiling_publication (movement_id, ceiling_id, published_on, gazette, before_budget,
                            announced, from_budget, registered_by, registered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, movementId)
                .setParameter(2, terms.ceilingId())
                .setParameter(3, notice.publishedOn())
                .setParameter(4, notice.gazette())
                .setParameter(5, notice.beforeBudget())
                .setParameter(6, notice.announced())
                .setParameter(7, notice.fromBudget())
                .setParameter(8, user.username())
                .setParameter(9, clock.instant())
                .executeUpdate();
        audit.record(AuditEntry.of(CEILING_PUBLISHED)
                .in(terms.gmCode())
                .under("Awb 4:26, 4:27")
                .because(notice.gazette())
                .after("publishedOn", notice.publishedOn())
                .after("period", terms.periodFrom() + " – " + terms.periodThrough())
                .after("beforeBudget", notice.beforeBudget())
                .after("announced", notice.announced())
                .after("fromBudget", notice.fromBudget()));
    }

    private SchemeTerms administered(long schemeId) {
        var terms = Optional.of(schemes.versions(schemeId))
                .filter(versions -> !versions.isEmpty())
                .map(versions -> versions.get(0))
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
        user.require(terms.gmCode(), "ceiling of " + terms.slug(), ADMINISTRATOR);
        return terms;
    }
}
