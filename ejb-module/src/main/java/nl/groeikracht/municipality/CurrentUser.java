package nl.groeikracht.municipality;

import static nl.groeikracht.municipality.MunicipalityAct.ACCESS_REFUSED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CurrentActor;
import nl.groeikracht.shared.NotFound;

/**
 * The person who is signed in, and what that person may see. Every use case asks here whether the role fits the
 * municipality of the case: being a caseworker somewhere says nothing about the cases of the neighbours.
 */
@Stateless
@LocalBean
@Local(CurrentActor.class)
@PermitAll
@DeclareRoles("process")
public class CurrentUser implements CurrentActor {

    private static final String ANONYMOUS = "anonymous";

    @Resource
    SessionContext context;

    @Inject
    People people;

    @Inject
    RefusalLog refusals;

    /** Empty for a resident without account, and for the process itself. */
    public Optional<PersonInfo> find() {
        var username = context.getCallerPrincipal().getName();
        return ANONYMOUS.equals(username) ? Optional.empty() : people.find(username);
    }

    /** @throws NotFound when nobody is signed in, or the account was closed meanwhile */
    public PersonInfo read() {
        return find().orElseThrow(() -> new NotFound("person", "nobody is signed in"));
    }

    public String username() {
        return read().username();
    }

    /** The municipalities in which the current user has at least one of the roles; with none given: any role. */
    public Set<String> municipalitiesAs(Role... roles) {
        return find().map(person -> person.municipalitiesAs(roles)).orElse(Set.of());
    }

    public boolean isIn(String gmCode, Role... roles) {
        return find().filter(person -> person.isIn(gmCode, roles)).isPresent();
    }

    /**
     * Lets pass who has one of the roles in the municipality. Anyone else is refused: the refusal is remembered, and it
     * looks as if there is nothing there.
     *
     * @param what that was asked for, such as a case number; for the log
     */
    public void require(String gmCode, String what, Role... roles) {
        if (!isIn(gmCode, roles)) {
            var needed = Arrays.stream(roles).map(Role::code).collect(Collectors.joining(", "));
            refusals.record(AuditEntry.of(ACCESS_REFUSED).in(gmCode).because(what + ": " + needed));
            throw new NotFound("permission for", what);
        }
    }

    @Override
    public Actor actor() {
        if (context.isCallerInRole("process")) {
            return Actor.system();
        }
        return find().map(CurrentUser::actor).orElseGet(() -> Actor.resident("Inwoner"));
    }

    @Override
    public Set<String> municipalitiesOf(String... roleCodes) {
        return municipalitiesAs(Arrays.stream(roleCodes).map(Role::ofCode).toArray(Role[]::new));
    }

    private static Actor actor(PersonInfo person) {
        var roles = person.memberships().stream()
                .map(held -> held.role().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Actor(person.username(), person.name(), roles);
    }
}
