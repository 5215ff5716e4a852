package nl.groeikracht.blackbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * A municipality of a test's own, with somebody in each role; for tests inside the server. The user names are the role
 * and the code: {@code caseworker.gm1234}. A second person in a role has a 2 behind it.
 *
 * @param gmCode that no other test uses
 */
public record Town(String gmCode) {
    /** A hash that the server can read, of a password that nobody uses. */
    private static final String UNKNOWN_PASSWORD = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private static final List<String> ROLES = List.of(
            "caseworker", "adviser", "decider", "guide", "programme-manager", "auditor", "treasurer", "administrator");

    /** Founds a municipality under a code that is free. */
    public static Town found() {
        try (var connection = dataSource().getConnection()) {
            while (true) {
                var town =
                        new Town("GM%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)));
                if (!town.register(connection)) continue;
                for (var role : ROLES) {
                    town.appoint(connection, role, "");
                    town.appoint(connection, role, "2");
                }
                return town;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody does once before touching a case, in the cases that there are now. */
    static void declareNoInterest(String username) throws SQLException {
        try (var connection = dataSource().getConnection();
                var insert = connection.prepareStatement("""
                        insert into interest_declaration
                            (case_number, gm_code, username, interest, explanation, declared_at)
                        select c.case_number, c.gm_code, m.username, 'NONE', '', now()
                        from case_card c join membership m on m.gm_code = c.gm_code
                        where m.username = ? and c.origin is null and not exists (
                            select 1 from interest_declaration d
                            where d.case_number = c.case_number and d.username = m.username)
                        group by c.case_number, c.gm_code, m.username
                        """)) {
            insert.setString(1, username);
            insert.executeUpdate();
        }
    }

    /** The user name of the person in this role. */
    public String person(String role) {
        return "%s.%s".formatted(role, gmCode.toLowerCase(java.util.Locale.ROOT));
    }

    /** The user name of another person in this role. */
    public String otherPerson(String role) {
        return person(role) + "2";
    }

    private boolean register(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into municipality (gm_code, name, slug, case_prefix, theme, phone, email, visiting_address,
                                          postal_address, body, objection_address, court)
                values (?, ?, ?, ?, 'heemskerk', '14 000', 'post@gemeente.example', 'Plein 1', 'Postbus 1',
                        'het college van burgemeester en wethouders', 'Postbus 1', 'Rechtbank Noord-Holland')
                on conflict do nothing
                """)) {
            insert.setString(1, gmCode);
            insert.setString(2, "Testdorp " + gmCode);
            insert.setString(3, "testdorp-" + gmCode.substring(2));
            insert.setString(4, prefix());
            return insert.executeUpdate() == 1;
        }
    }

    /** Four letters that belong to the code as the code's digits do. */
    private String prefix() {
        return gmCode.substring(2)
                .chars()
                .map(digit -> 'A' + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void appoint(Connection connection, String role, String suffix) throws SQLException {
        var username = person(role) + suffix;
        try (var person = connection.prepareStatement(
                        "insert into person (username, name, email, password_hash) values (?, ?, ?, ?)");
                var membership = connection.prepareStatement(
                        "insert into membership (username, gm_code, role) values (?, ?, ?)");
                var promise =
                        connection.prepareStatement("insert into confidentiality_declaration values (?, now())")) {
            person.setString(1, username);
            person.setString(2, "Testpersoon %s %s".formatted(role, suffix).strip());
            person.setString(3, username + "@gemeente.example");
            person.setString(4, UNKNOWN_PASSWORD);
            person.executeUpdate();
            membership.setString(1, username);
            membership.setString(2, gmCode);
            membership.setString(3, role);
            membership.executeUpdate();
            promise.setString(1, username);
            promise.executeUpdate();
        }
    }

    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
