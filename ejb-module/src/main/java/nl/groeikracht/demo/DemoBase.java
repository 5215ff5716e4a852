package nl.groeikracht.demo;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import nl.groeikracht.shared.Dutch;

/** What is there before the first request: municipalities with their people; two have schemes, ceilings and mandates. */
@Stateless
@PermitAll
public class DemoBase {

    private static final String SCRIPT = "/demo/base.sql";

    /** So long before today the oldest invented request was sent. */
    private static final int WEEKS_BACK = 26;

    /** So long after today requests can still be sent, whatever day it is. */
    private static final int WEEKS_TO_GO = 8;

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    private DataSource database;

    @Inject
    Clock clock;

    /** True when there is no municipality at all: nobody's data can be mixed with ours. */
    public boolean isNeeded() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select from municipality)")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void load() {
        var today = Dutch.today(clock);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script().replace(
                            ":from",
                            literal(LocalDate.of(today.minusWeeks(WEEKS_BACK).getYear(), 1, 1)))
                    .replace(
                            ":through",
                            literal(LocalDate.of(today.plusWeeks(WEEKS_TO_GO).getYear(), 12, 31))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Remembers that the past is there too. */
    public void complete() {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into demo_past (complete_at) values (now())")) {
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String literal(LocalDate day) {
        return "date '" + day + "'";
    }

    private static String script() {
        try (var script = Objects.requireNonNull(DemoBase.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
