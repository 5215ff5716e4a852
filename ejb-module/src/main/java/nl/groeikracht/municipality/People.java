package nl.groeikracht.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up who works for a municipality, for names on pages, letters and hand-overs. */
@Stateless
@PermitAll
public class People {

    private static final String SELECT = """
            select p.username, p.name, p.email, p.phone, m.gm_code, m.role
            from person p left join membership m on m.username = p.username
            """;

    @PersistenceContext
    EntityManager entities;

    public Optional<PersonInfo> find(String username) {
        return people(SELECT + " where p.username = ?1 and p.active", username).stream()
                .findFirst();
    }

    /** The name to show; the user name itself when the person is not known (any more). */
    public String nameOf(String username) {
        return find(username).map(PersonInfo::name).orElse(username);
    }

    /** The active people who have the role in the municipality, by name. */
    public List<PersonInfo> withRole(String gmCode, Role role) {
        return people(SELECT + """
                         where p.active and p.username in
                          (select username from membership where gm_code = ?1 and role = ?2) order by p.name
                        """, gmCode, role.code());
    }

    @SuppressWarnings("unchecked")
    private List<PersonInfo> people(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        Map<String, PersonInfo> found = new LinkedHashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            found.merge((String) row[0], person(row), People::together);
        }
        return List.copyOf(found.values());
    }

    private static PersonInfo person(Object[] row) {
        var memberships = row[4] == null
                ? List.<Membership>of()
                : List.of(new Membership((String) row[4], Role.ofCode((String) row[5])));
        return new PersonInfo((String) row[0], (String) row[1], (String) row[2], (String) row[3], memberships);
    }

    private static PersonInfo together(PersonInfo one, PersonInfo other) {
        var memberships = new ArrayList<>(one.memberships());
        memberships.addAll(other.memberships());
        return new PersonInfo(one.username(), one.name(), one.email(), one.phone(), memberships);
    }
}
