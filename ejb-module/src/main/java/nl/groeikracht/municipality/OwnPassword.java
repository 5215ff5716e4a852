package nl.groeikracht.municipality;

import static nl.groeikracht.municipality.MunicipalityAct.PASSWORD_CHANGED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.Refusal;

/**
 * Lets everyone who works here choose a password of their own. Whoever finds an open screen has to know the password
 * that holds now, and cannot guess it: a wrong one counts as a failure to sign in.
 */
@Stateless
@PermitAll
public class OwnPassword {

    /** Long enough not to be guessed; a sentence is easier to remember than signs. */
    public static final int SHORTEST = 12;
    /** More of it than this many bytes, the hash (bcrypt) would not look at. */
    private static final int MOST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    SignIn signIn;

    @Inject
    AuditTrail audit;

    /** @throws Refusal when the current password is wrong, or the new one too easy */
    public void change(String current, String chosen) {
        var person = user.read();
        requireKnown(person.username(), current);
        requireGood(person.username(), current, chosen);
        entities.createNativeQuery("update person set password_hash = ?2, version = version + 1 where username = ?1")
                .setParameter(1, person.username())
                .setParameter(2, PasswordHash.of(chosen))
                .executeUpdate();
        person.municipalitiesAs()
                .forEach(gmCode ->
                        audit.record(AuditEntry.of(PASSWORD_CHANGED).in(gmCode).after("username", person.username())));
    }

    private void requireKnown(String username, String current) {
        if (signIn.isLocked(username)) {
            throw new Refusal("people.refusal.passwordLocked");
        }
        if (current == null || !PasswordHash.matches(current, hashOf(username))) {
            signIn.failed(username);
            throw new Refusal("people.refusal.passwordWrong");
        }
    }

    private static void requireGood(String username, String current, String chosen) {
        if (chosen == null || chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            throw new Refusal("people.refusal.passwordShort", SHORTEST);
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("people.refusal.passwordLong", MOST_BYTES);
        }
        if (chosen.equals(current)) {
            throw new Refusal("people.refusal.passwordSame");
        }
        if (chosen.codePoints().distinct().count() < LEAST_DIFFERENT
                || chosen.toLowerCase(Locale.ROOT).contains(username)) {
            throw new Refusal("people.refusal.passwordEasy");
        }
    }

    private String hashOf(String username) {
        return (String) entities.createNativeQuery("select password_hash from person where username = ?1")
                .setParameter(1, username)
                .getSingleResult();
    }
}
