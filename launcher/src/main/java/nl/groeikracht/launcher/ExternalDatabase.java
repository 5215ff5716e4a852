package nl.groeikracht.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else looks after: we look whether it can be used and make the role that we need. */
final class ExternalDatabase {
    private static final String MAY_NOT = "42501";

    private ExternalDatabase() {}

    /** Refuses, in words that help, a database that can't be used. */
    static void prepare(Database database) {
        try (var application = open(database, database.application());
                var owner = open(database, database.owner())) {
            if (!hasRole(application)) createRole(owner);
            if (!mayTakeRole(application)) grantRole(owner, database.application());
        } catch (SQLException e) {
            throw new StartupProblem(
                    "De database op %s is niet te gebruiken: %s".formatted(database.url(), e.getMessage()), e);
        }
    }

    private static Connection open(Database database, Database.Login login) {
        try {
            return database.connect(login);
        } catch (SQLException e) {
            throw new StartupProblem(
                    "De database op %s is niet te bereiken als %s: %s".formatted(database.url(), login, e.getMessage()),
                    e);
        }
    }

    private static boolean hasRole(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, Database.RIGHTS);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static boolean mayTakeRole(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + Database.RIGHTS);
            statement.execute("reset role");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void createRole(Connection owner) throws SQLException {
        execute(owner, "create role %s nologin".formatted(Database.RIGHTS));
    }

    private static void grantRole(Connection owner, Database.Login application) throws SQLException {
        execute(
                owner,
                "grant %s to \"%s\""
                        .formatted(Database.RIGHTS, application.user().replace("\"", "\"\"")));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!MAY_NOT.equals(e.getSQLState())) throw e;
            throw new StartupProblem(
                    "De databasegebruiker %s mag dit niet: laat een beheerder \"%s\" uitvoeren en start opnieuw."
                            .formatted(connection.getMetaData().getUserName(), sql),
                    e);
        }
    }
}
