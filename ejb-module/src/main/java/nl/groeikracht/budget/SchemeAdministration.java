package nl.groeikracht.budget;

import static nl.groeikracht.budget.BudgetAct.CEILING_LOWERED;
import static nl.groeikracht.budget.BudgetAct.CEILING_RAISED;
import static nl.groeikracht.budget.BudgetAct.SCHEME_ADDED;
import static nl.groeikracht.budget.BudgetAct.SCHEME_CHANGED;
import static nl.groeikracht.budget.BudgetAct.YEAR_ADDED;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Makes schemes and their next versions, and publishes or changes ceilings. A version that is in use never changes:
 * the next one takes over from a day, and requests keep the version under which they were filed.
 */
@Stateless
@RolesAllowed("administrator")
public class SchemeAdministration {

    /** The most characters of a reason; it is published with what it explains. */
    public static final int REASON_LIMIT = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Adds a scheme with its first version and its ceiling.
     *
     * @param slug its name in the address of its page
     * @throws Refusal {@code refusal.schemeSlugTaken} when the municipality has a scheme with this address
     */
    public SchemeTerms add(
            String gmCode,
            String slug,
            LocalDate periodFrom,
            LocalDate periodThrough,
            Money ceiling,
            SchemeContent content) {
        user.require(gmCode, "scheme " + slug, ADMINISTRATOR);
        requireComplete(content);
        if (isTaken(gmCode, slug)) {
            throw new Refusal("refusal.schemeSlugTaken", slug);
        }
        var scheme = new Scheme(gmCode, slug);
        entities.persist(scheme);
        entities.flush();
        long ceilingId = newCeiling(scheme.id(), periodFrom, periodThrough);
        ledger.addToCeiling(ceilingId, ceiling, content.name());
        var version = version(scheme.id(), 1, ceilingId, content, null);
        var terms = schemes.terms(version.id());
        audit.record(AuditEntry.of(SCHEME_ADDED)
                .in(gmCode)
                .under(content.rules().legalBasis())
                .because(content.name())
                .after("scheme", slug)
                .after("maximum", content.rules().maximum())
                .after("ceiling", ceiling));
        return terms;
    }

    /**
     * Lets a new version take over from a day.
     *
     * @throws Refusal {@code refusal.schemeVersionTooEarly} when that day is not after the start of the newest version
     */
    public SchemeTerms change(long schemeId, SchemeContent content, String reason) {
        var gmCode = changing(schemeId);
        requireComplete(content);
        var newest = newest(schemeId);
        if (!content.validFrom().isAfter(newest.validFrom())) {
            throw new Refusal("refusal.schemeVersionTooEarly", newest.validFrom());
        }
        var before = schemes.terms(newest.id());
        newest.endOn(content.validFrom());
        entities.flush();
        var why = PlainText.required(reason, REASON_LIMIT);
        var next = version(schemeId, newest.number() + 1, newest.ceilingId(), content, why);
        audit.record(changed(before, content)
                .in(gmCode)
                .because(why)
                .under(content.rules().legalBasis()));
        return schemes.terms(next.id());
    }

    /**
     * Gives a scheme a new period with a ceiling of its own, under the rules as they are. The period before stays, with
     * its ceiling and its requests.
     *
     * @throws Refusal when the new year overlaps with the one before
     */
    public SchemeTerms addYear(long schemeId, BudgetYear year, String reason) {
        var gmCode = changing(schemeId);
        var newest = newest(schemeId);
        var before = schemes.terms(newest.id());
        year.requireAfter(before);
        newest.endOn(year.opensOn());
        entities.flush();
        long ceilingId = newCeiling(schemeId, year.periodFrom(), year.periodThrough());
        var why = PlainText.required(reason, REASON_LIMIT);
        ledger.addToCeiling(ceilingId, year.ceiling(), why);
        var next = version(schemeId, newest.number() + 1, ceilingId, year.content(before), why);
        audit.record(AuditEntry.of(YEAR_ADDED)
                .in(gmCode)
                .because(why)
                .under("Awb 4:22")
                .before("period", before.periodFrom() + " – " + before.periodThrough())
                .after("period", year.periodFrom() + " – " + year.periodThrough())
                .after("ceiling", year.ceiling()));
        return schemes.terms(next.id());
    }

    /**
     * Raises a ceiling; the reason is published with it (Awb 4:22, 4:27).
     *
     * @param seen the ceiling as it stood when this was decided on: an act that is sent twice is done once
     * @throws Refusal {@code refusal.changedMeanwhile} when it stands otherwise by now
     */
    public void raiseCeiling(long schemeId, Money seen, Money amount, String reason) {
        var terms = unchanged(schemeId, seen);
        var why = PlainText.required(reason, REASON_LIMIT);
        ledger.addToCeiling(terms.ceilingId(), amount, why);
        audit.record(AuditEntry.of(CEILING_RAISED)
                .in(terms.gmCode())
                .because(why)
                .under("Awb 4:27")
                .before("ceiling", terms.ceiling())
                .after("ceiling", terms.ceiling().plus(amount)));
    }

    /**
     * Lowers a ceiling.
     *
     * @param seen the ceiling as it stood when this was decided on: an act that is sent twice is done once
     * @throws Refusal {@code refusal.changedMeanwhile} when it stands otherwise by now
     * @throws CeilingExceeded when more is granted and reserved than would be left
     */
    public void lowerCeiling(long schemeId, Money seen, Money amount, String reason) {
        var terms = unchanged(schemeId, seen);
        var why = PlainText.required(reason, REASON_LIMIT);
        ledger.takeFromCeiling(terms.ceilingId(), amount, why);
        audit.record(AuditEntry.of(CEILING_LOWERED)
                .in(terms.gmCode())
                .because(why)
                .under("Awb 4:27")
                .before("ceiling", terms.ceiling())
                .after("ceiling", terms.ceiling().minus(amount)));
    }

    private static void requireComplete(SchemeContent content) {
        SchemeCheck.of(content).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key(), problem.values().toArray());
        });
    }

    /** Nobody else changes the scheme meanwhile. Gives its municipality. */
    private String changing(long schemeId) {
        var scheme = entities.find(Scheme.class, schemeId, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (scheme == null) {
            throw new NotFound("scheme", String.valueOf(schemeId));
        }
        var head = scheme.head();
        user.require(head.gmCode(), "scheme " + head.slug(), ADMINISTRATOR);
        return head.gmCode();
    }

    private SchemeTerms unchanged(long schemeId, Money seen) {
        changing(schemeId);
        var terms = schemes.terms(newest(schemeId).id());
        if (!terms.ceiling().equals(seen)) {
            throw new Refusal("refusal.changedMeanwhile");
        }
        return terms;
    }

    private SchemeVersion newest(long schemeId) {
        return entities.createQuery(
                        "select v from SchemeVersion v where v.schemeId = :scheme order by v.number desc",
                        SchemeVersion.class)
                .setParameter("scheme", schemeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
    }

    private SchemeVersion version(long schemeId, int number, long ceilingId, SchemeContent content, String reason) {
        var version = new SchemeVersion(
                schemeId,
                number,
                content.name(),
                content.validFrom(),
                content.opensOn(),
                content.closesOn(),
                ceilingId,
                content.text(),
                content.rules(),
                content.distribution(),
                content.payment());
        version.madeBy(user.username(), clock.instant(), reason);
        entities.persist(version);
        entities.flush();
        return version;
    }

    private long newCeiling(long schemeId, LocalDate from, LocalDate through) {
        var id = (Number) entities.createNativeQuery("""
                        insert into budget_ceiling (scheme_id, period_from, period_through)
                        values (?1, ?2, ?3) returning id
                        """)
                .setParameter(1, schemeId)
                .setParameter(2, from)
                .setParameter(3, through)
                .getSingleResult();
        return id.longValue();
    }

    private boolean isTaken(String gmCode, String slug) {
        return !entities.createQuery(
                        "select s.id from Scheme s where s.gmCode = :gmCode and s.slug = :slug", Long.class)
                .setParameter("gmCode", gmCode)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    private static AuditEntry changed(SchemeTerms before, SchemeContent after) {
        return AuditEntry.of(SCHEME_CHANGED)
                .before("version", before.number())
                .after("version", before.number() + 1)
                .before("name", before.name())
                .after("name", after.name())
                .before("text", before.text())
                .after("text", after.text())
                .before("rules", before.rules())
                .after("rules", after.rules())
                .before("distribution", before.distribution())
                .after("distribution", after.distribution())
                .before("payment", before.payment())
                .after("payment", after.payment())
                .after("validFrom", after.validFrom());
    }
}
