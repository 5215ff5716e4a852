package nl.groeikracht.municipality;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static nl.groeikracht.municipality.MunicipalityAct.LOCKED_OUT;
import static nl.groeikracht.municipality.MunicipalityAct.SIGNED_IN;
import static nl.groeikracht.municipality.MunicipalityAct.SIGN_IN_FAILED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.shared.Actor;

/**
 * Counts who fails to sign in. After five failures within a quarter of an hour a name is locked for a quarter of an
 * hour, whether somebody has that name or not. Real time counts here, also in a demonstration that runs ahead.
 */
@Stateless
@PermitAll
public class SignIn {

    private static final int FAILURES_ALLOWED = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    /** This name and password do not belong together. It counts, whatever becomes of the use case that tries them. */
    @TransactionAttribute(REQUIRES_NEW)
    public void failed(String username) {
        entities.createNativeQuery("delete from sign_in_attempt where last_at < now() - interval '1 day'")
                .executeUpdate();
        var wasLocked = isLocked(username);
        var failures = count(username);
        record(SIGN_IN_FAILED, username);
        if (failures >= FAILURES_ALLOWED && !wasLocked) {
            lock(username);
            record(LOCKED_OUT, username);
        }
    }

    /** The first page that this person opens after signing in. */
    public void succeeded(String username) {
        forget(username);
        people.find(username)
                .ifPresent(person -> person.municipalitiesAs()
                        .forEach(gmCode -> audit.record(AuditEntry.of(SIGNED_IN).in(gmCode))));
    }

    /** Whether this name was tried too often just now. */
    public boolean isLocked(String username) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from sign_in_attempt where name_hash = ?1 and locked_until > now())")
                .setParameter(1, hash(username))
                .getSingleResult();
    }

    /** Lets a person try again at once. */
    @RolesAllowed("administrator")
    public void forget(String username) {
        entities.createNativeQuery("delete from sign_in_attempt where name_hash = ?1")
                .setParameter(1, hash(username))
                .executeUpdate();
        entities.createNativeQuery(
                        "update person set failures = 0, locked_until = null where username = ?1 and (failures > 0 or locked_until is not null)")
                .setParameter(1, username)
                .executeUpdate();
    }

    private int count(String username) {
        return ((Number) entities.createNativeQuery("""
                                insert into sign_in_attempt as a (name_hash, failures, last_at) values (?1, 1, now())
                                on conflict (name_hash) do update set
                                    failures = case when a.last_at < now() - interval '15 minutes'
                                                      or a.locked_until <= now() then 1 else a.failures + 1 end,
                                    locked_until = case when a.locked_until > now() then a.locked_until end,
                                    last_at = now()
                                returning failures
                                """)
                        .setParameter(1, hash(username))
                        .getSingleResult())
                .intValue();
    }

    private void lock(String username) {
        entities.createNativeQuery(
                        "update sign_in_attempt set locked_until = now() + interval '15 minutes' where name_hash = ?1")
                .setParameter(1, hash(username))
                .executeUpdate();
        entities.createNativeQuery(
                        "update person set failures = ?2, locked_until = now() + interval '15 minutes' where username = ?1")
                .setParameter(1, username)
                .setParameter(2, FAILURES_ALLOWED)
                .executeUpdate();
    }

    private void record(MunicipalityAct act, String username) {
        people.find(username)
                .ifPresent(person -> person.municipalitiesAs()
                        .forEach(gmCode -> refusals.record(AuditEntry.of(act)
                                .in(gmCode)
                                .by(new Actor(person.username(), person.name(), "not signed in")))));
    }

    private static String hash(String username) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(username.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
