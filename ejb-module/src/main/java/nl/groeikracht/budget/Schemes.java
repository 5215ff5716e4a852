package nl.groeikracht.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** Reads the schemes: published rules, open to everyone. */
@Stateless
@PermitAll
public class Schemes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such version */
    public SchemeTerms terms(long versionId) {
        return Optional.ofNullable(entities.find(SchemeVersion.class, versionId))
                .map(this::published)
                .orElseThrow(() -> new NotFound("scheme version", String.valueOf(versionId)));
    }

    /** The versions that are valid today, by name; also those that are not open (yet or any more). */
    public List<SchemeTerms> current(String gmCode) {
        return validOn(gmCode, today());
    }

    private List<SchemeTerms> validOn(String gmCode, LocalDate day) {
        return entities.createQuery("""
                        select v from SchemeVersion v
                        where v.schemeId in (select s.id from Scheme s where s.gmCode = :gmCode)
                          and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)
                        order by v.name
                        """, SchemeVersion.class)
                .setParameter("gmCode", gmCode)
                .setParameter("day", day)
                .getResultStream()
                .map(this::published)
                .toList();
    }

    /** The schemes for which a request can be filed today. */
    public List<SchemeTerms> open(String gmCode) {
        var today = today();
        return current(gmCode).stream().filter(terms -> terms.isOpenOn(today)).toList();
    }

    /** The version of a scheme that is valid today. */
    public Optional<SchemeTerms> find(String gmCode, String slug) {
        return current(gmCode).stream()
                .filter(terms -> terms.slug().equals(slug))
                .findFirst();
    }

    /** The version of a scheme that was valid on a day: what came in then falls under it. */
    public Optional<SchemeTerms> find(String gmCode, String slug, LocalDate day) {
        return validOn(gmCode, day).stream()
                .filter(terms -> terms.slug().equals(slug))
                .findFirst();
    }

    /** All versions of a scheme, the newest first. */
    public List<SchemeTerms> versions(long schemeId) {
        return entities.createQuery(
                        "select v from SchemeVersion v where v.schemeId = :scheme order by v.number desc",
                        SchemeVersion.class)
                .setParameter("scheme", schemeId)
                .getResultStream()
                .map(this::published)
                .toList();
    }

    /** The newest version of a scheme, also one that is not valid yet. */
    public Optional<SchemeTerms> newest(long schemeId) {
        return versions(schemeId).stream().findFirst();
    }

    /** The newest version of each scheme, by name; also those that are not valid yet or any more. */
    public List<SchemeTerms> all(String gmCode) {
        return entities.createQuery("""
                        select v from SchemeVersion v
                        where v.schemeId in (select s.id from Scheme s where s.gmCode = :gmCode)
                          and v.number = (select max(w.number) from SchemeVersion w where w.schemeId = v.schemeId)
                        order by v.name
                        """, SchemeVersion.class)
                .setParameter("gmCode", gmCode)
                .getResultStream()
                .map(this::published)
                .toList();
    }

    /** All versions of a scheme with who made them and why, the newest first. */
    public List<SchemeChange> history(long schemeId) {
        return entities.createQuery(
                        "select v from SchemeVersion v where v.schemeId = :scheme order by v.number desc",
                        SchemeVersion.class)
                .setParameter("scheme", schemeId)
                .getResultStream()
                .map(version -> new SchemeChange(
                        published(version),
                        version.madeBy() == null ? "" : people.nameOf(version.madeBy()),
                        version.madeAt(),
                        version.reason() == null ? "" : version.reason()))
                .toList();
    }

    private SchemeTerms published(SchemeVersion version) {
        var head = entities.find(Scheme.class, version.schemeId()).head();
        return version.terms(head, ceiling(version.ceilingId()), modelArrangements(version.validFrom()));
    }

    /** The arrangements of the association's model regulation, as they held on a day. */
    public Arrangements modelArrangements(LocalDate on) {
        return entities.createQuery(
                        "select m from ModelArrangement m where m.validFrom <= :day order by m.validFrom desc",
                        ModelArrangement.class)
                .setParameter("day", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ModelArrangement::arrangements)
                .orElseGet(Arrangements::none);
    }

    private CeilingRow ceiling(long ceilingId) {
        var row = (Object[])
                entities.createNativeQuery("""
                        select c.period_from, c.period_through,
                               (select coalesce(sum(ceiling_delta), 0) from budget_movement where ceiling_id = c.id)
                        from budget_ceiling c where c.id = ?1
                        """).setParameter(1, ceilingId).getSingleResult();
        return new CeilingRow(date(row[0]), date(row[1]), Money.ofCents(((Number) row[2]).longValue()));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
