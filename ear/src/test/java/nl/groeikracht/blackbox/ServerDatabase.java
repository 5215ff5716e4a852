package nl.groeikracht.blackbox;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The database as a test inside the server reaches it, to look at what came of it, or to bring about what no service can. */
public final class ServerDatabase {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String APPLICATION = "groeikracht";
    private static final String OWNER = "groeikracht-owner";

    private ServerDatabase() {}

    /** The first value of the first row, as text; null when there is none. */
    public static String text(String sql, Object... parameters) {
        try (var connection = database(APPLICATION).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something, as the application may. */
    public static void update(String sql, Object... parameters) {
        execute(APPLICATION, sql, parameters);
    }

    /** As the owner of the schemas, who may do what the application may not. */
    public static void asOwner(String sql, Object... parameters) {
        execute(OWNER, sql, parameters);
    }

    /** Waits until something is there; looks every tenth of a second. */
    public static <T> T eventually(String what, Callable<T> look) {
        var end = Instant.now().plus(PATIENCE);
        try {
            while (true) {
                var found = look.call();
                if (found != null && !Boolean.FALSE.equals(found)) return found;
                if (Instant.now().isAfter(end)) throw new AssertionError("Never came: " + what);
                LockSupport.parkNanos(100_000_000);
            }
        } catch (AssertionError never) {
            throw never;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String database, String sql, Object... parameters) {
        try (var connection = database(database).getConnection();
                var path = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            if (database.equals(OWNER)) path.execute("set search_path to groeikracht, engine");
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database(String name) {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/" + name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
