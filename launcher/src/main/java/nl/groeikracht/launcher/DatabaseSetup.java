package nl.groeikracht.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Gives an embedded database its roles; may be repeated at each start. */
record DatabaseSetup(String url, Database.Login superuser, Database database) {
    void run() {
        try (var connection = DriverManager.getConnection(url, superuser.user(), superuser.password())) {
            login(connection, database.owner(), "createrole");
            login(connection, database.application(), "noinherit");
            if (absent(connection, "pg_roles", "rolname", Database.RIGHTS))
                execute(connection, "create role %s nologin".formatted(Database.RIGHTS));
            execute(
                    connection,
                    "grant %s to %s, %s"
                            .formatted(
                                    Database.RIGHTS,
                                    database.owner().user(),
                                    database.application().user()));
            createDatabase(connection);
        } catch (SQLException e) {
            throw new StartupProblem("De database is niet in te richten: " + e.getMessage(), e);
        }
    }

    private void createDatabase(Connection connection) throws SQLException {
        var name = database.url().replaceAll(".*/", "");
        if (absent(connection, "pg_database", "datname", name))
            execute(
                    connection,
                    "create database %s owner %s"
                            .formatted(name, database.owner().user()));
        execute(connection, "revoke all on database %s from public".formatted(name));
        execute(
                connection,
                "grant connect on database %s to %s"
                        .formatted(name, database.application().user()));
    }

    private static void login(Connection connection, Database.Login login, String properties) throws SQLException {
        if (absent(connection, "pg_roles", "rolname", login.user()))
            execute(connection, "create role %s".formatted(login.user()));
        execute(
                connection,
                "alter role %s login %s password '%s'".formatted(login.user(), properties, login.password()));
    }

    private static boolean absent(Connection connection, String catalog, String column, String name)
            throws SQLException {
        try (var query = connection.prepareStatement("select 1 from %s where %s = ?".formatted(catalog, column))) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
