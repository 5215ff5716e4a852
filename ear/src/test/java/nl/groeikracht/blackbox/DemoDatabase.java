package nl.groeikracht.blackbox;

import java.sql.SQLException;
import java.time.LocalDate;

/** The database of the demonstration, for what no page can bring about: a failure, a date long ago. */
public final class DemoDatabase {
    private DemoDatabase() {}

    /** Changes something, as the owner of the schemas. */
    public static void change(String sql, Object... values) {
        query(sql, values);
    }

    /** The first value of the first row, as text; null when there is none. */
    public static String text(String sql, Object... values) {
        return query(sql, values);
    }

    /** The day on which the demonstration is: another journey may have moved its time ahead. */
    public static LocalDate today() {
        return LocalDate.parse(text("""
                select ((now() + make_interval(secs => coalesce((select sum(ahead_seconds) from demo_clock), 0)))
                    at time zone 'Europe/Amsterdam')::date
                """));
    }

    private static String query(String sql, Object... values) {
        var database = TestServers.demo().database();
        try (var connection = database.connect(database.owner());
                var path = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            path.execute("set search_path to groeikracht, engine");
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            if (!statement.execute()) return null;
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
