package nl.groeikracht.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain statements on the connection of the current transaction, beside the engine's own. */
@ApplicationScoped
class Sql {

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    private DataSource database;

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    int update(String statement, Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            fill(prepared, parameters);
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <T> List<T> list(Row<T> reader, String query, Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(query)) {
            fill(prepared, parameters);
            return read(prepared, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <T> Optional<T> find(Row<T> reader, String query, Object... parameters) {
        return list(reader, query, parameters).stream().findFirst();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> List<T> read(PreparedStatement prepared, Row<T> reader) throws SQLException {
        try (var rows = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    private static void fill(PreparedStatement prepared, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, plain(parameters[i]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Date moment) {
            return plain(moment.toInstant());
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
