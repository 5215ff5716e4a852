package nl.groeikracht.municipality;

import static nl.groeikracht.municipality.MunicipalityAct.PASSWORD_RENEWED;
import static nl.groeikracht.municipality.MunicipalityAct.PERSON_ADDED;
import static nl.groeikracht.municipality.MunicipalityAct.PERSON_CHANGED;
import static nl.groeikracht.municipality.MunicipalityAct.ROLES_CHANGED;
import static nl.groeikracht.municipality.MunicipalityAct.UNLOCKED;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * Who may sign in for a municipality, and in which roles. An administrator manages the people of the own municipality;
 * the account of someone who also works elsewhere takes an administrator of all those municipalities.
 */
@Stateless
@RolesAllowed("administrator")
public class PeopleAdministration {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,60}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;]{2,}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    SignIn signIn;

    @Inject
    AuditTrail audit;

    /** Everyone with a role in the municipality, by name; closed accounts too. */
    @SuppressWarnings("unchecked")
    public List<Colleague> list(String gmCode) {
        permit(gmCode, "people");
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select p.username, p.name, p.email, p.phone, string_agg(m.role, ' '), p.active,
                               p.locked_until is not null and p.locked_until > now()
                        from person p join membership m on m.username = p.username
                        where m.gm_code = ?1 group by p.username order by p.name, p.username
                        """).setParameter(1, gmCode).getResultList();
        return rows.stream().map(PeopleAdministration::colleague).toList();
    }

    /** @throws NotFound when nobody with this name works for the municipality */
    public Colleague read(String gmCode, String username) {
        return list(gmCode).stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NotFound("person", username));
    }

    /** Adds someone new and answers the first password; it is told once and never kept. */
    public String add(String gmCode, String username, String name, String email, String phone, Set<Role> roles) {
        permit(gmCode, username);
        requireForm(USERNAME, username, "people.refusal.username");
        requireForm(EMAIL, email, "people.refusal.email");
        requireSome(roles);
        if (exists(username)) {
            throw new Refusal("people.refusal.taken", username);
        }
        var password = PasswordHash.newPassword();
        entities.createNativeQuery(
                        "insert into person (username, name, email, phone, password_hash) values (?1, ?2, ?3, nullif(?4, ''), ?5)")
                .setParameter(1, username)
                .setParameter(2, name)
                .setParameter(3, email)
                .setParameter(4, phone == null ? "" : phone)
                .setParameter(5, PasswordHash.of(password))
                .executeUpdate();
        grant(gmCode, username, roles);
        audit.record(AuditEntry.of(PERSON_ADDED)
                .in(gmCode)
                .after("username", username)
                .after("roles", codes(roles)));
        return password;
    }

    /** Gives someone exactly these roles in the municipality; none at all only when there is work elsewhere. */
    public void changeRoles(String gmCode, String username, Set<Role> roles) {
        var before = read(gmCode, username);
        if (municipalitiesOf(username).equals(Set.of(gmCode))) {
            requireSome(roles);
        }
        if (username.equals(currentUser.username()) && !roles.contains(ADMINISTRATOR)) {
            throw new Refusal("people.refusal.yourself");
        }
        entities.createNativeQuery("delete from membership where username = ?1 and gm_code = ?2")
                .setParameter(1, username)
                .setParameter(2, gmCode)
                .executeUpdate();
        grant(gmCode, username, roles);
        audit.record(AuditEntry.of(ROLES_CHANGED)
                .in(gmCode)
                .before(username, codes(before.roles()))
                .after(username, codes(roles)));
    }

    /** Closes an account, or opens it again. What the person did stays in the trail. */
    public void setActive(String gmCode, String username, boolean active) {
        var before = read(gmCode, username);
        if (username.equals(currentUser.username())) {
            throw new Refusal("people.refusal.yourself");
        }
        permitEverywhere(username);
        entities.createNativeQuery("update person set active = ?2, version = version + 1 where username = ?1")
                .setParameter(1, username)
                .setParameter(2, active)
                .executeUpdate();
        audit.record(AuditEntry.of(PERSON_CHANGED)
                .in(gmCode)
                .before(username + " active", before.active())
                .after(username + " active", active));
    }

    /** Lets someone who failed too often try again at once. */
    public void unlock(String gmCode, String username) {
        read(gmCode, username);
        signIn.forget(username);
        audit.record(AuditEntry.of(UNLOCKED).in(gmCode).after("username", username));
    }

    /** Answers a new password; it is told once and never kept. The old one no longer works. */
    public String renewPassword(String gmCode, String username) {
        read(gmCode, username);
        permitEverywhere(username);
        var password = PasswordHash.newPassword();
        entities.createNativeQuery("update person set password_hash = ?2, version = version + 1 where username = ?1")
                .setParameter(1, username)
                .setParameter(2, PasswordHash.of(password))
                .executeUpdate();
        signIn.forget(username);
        audit.record(AuditEntry.of(PASSWORD_RENEWED).in(gmCode).after("username", username));
        return password;
    }

    private void grant(String gmCode, String username, Set<Role> roles) {
        roles.forEach(role -> entities.createNativeQuery(
                        "insert into membership (username, gm_code, role) values (?1, ?2, ?3)")
                .setParameter(1, username)
                .setParameter(2, gmCode)
                .setParameter(3, role.code())
                .executeUpdate());
    }

    private void permit(String gmCode, String what) {
        currentUser.require(gmCode, what, ADMINISTRATOR);
    }

    /** An account is one for all municipalities that someone works for. */
    private void permitEverywhere(String username) {
        if (!currentUser.municipalitiesAs(ADMINISTRATOR).containsAll(municipalitiesOf(username))) {
            throw new Refusal("people.refusal.elsewhere");
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> municipalitiesOf(String username) {
        List<String> municipalities = entities.createNativeQuery(
                        "select distinct gm_code from membership where username = ?1", String.class)
                .setParameter(1, username)
                .getResultList();
        return Set.copyOf(municipalities);
    }

    private boolean exists(String username) {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from person where username = ?1)")
                .setParameter(1, username)
                .getSingleResult();
    }

    private static void requireForm(Pattern form, String value, String refusal) {
        if (value == null || !form.matcher(value).matches()) {
            throw new Refusal(refusal);
        }
    }

    private static void requireSome(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refusal("people.refusal.noRole");
        }
    }

    private static String codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
    }

    private static Colleague colleague(Object[] row) {
        var roles = EnumSet.noneOf(Role.class);
        Stream.of(((String) row[4]).split(" ")).map(Role::ofCode).forEach(roles::add);
        return new Colleague(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                List.copyOf(roles),
                (Boolean) row[5],
                (Boolean) row[6]);
    }
}
