package nl.groeikracht.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the data is and who may reach it: the application's own login, and the owner of the tables,
 * whom only the migrations use.
 */
public record Database(String url, Login application, Login owner) {
    /** The role that holds the application's rights; the migrations grant to it. */
    public static final String RIGHTS = "groeikracht_app";

    /** A name and a password for the database. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Connects as this login; the caller closes. */
    public Connection connect(Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "groeikracht-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** The environment in which the server finds this database. */
    public Map<String, String> environment() {
        return Map.of(
                "GROEIKRACHT_DB_URL", url,
                "GROEIKRACHT_DB_USER", application.user(),
                "GROEIKRACHT_DB_PASSWORD", application.password(),
                "GROEIKRACHT_DB_OWNER_USER", owner.user(),
                "GROEIKRACHT_DB_OWNER_PASSWORD", owner.password());
    }
}
