package nl.groeikracht.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The database that nobody has to install, and that survives what happens to machines. */
class EmbeddedDatabaseTest {
    private static final Path PROGRAMS = Path.of("target");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private final int port = Ports.free();
    private EmbeddedDatabase database;

    @AfterEach
    void stop() {
        if (database != null) database.close();
    }

    @Test
    void the_application_can_do_nothing_but_what_it_was_granted() throws SQLException {
        start();
        as(database.database().owner(), "create table cases (number text)", "grant select on cases to groeikracht_app");

        as(database.database().application(), "set role groeikracht_app", "select * from cases");

        assertThatThrownBy(() -> as(database.database().application(), "select * from cases"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(database.database().application(), "set role groeikracht_app", "delete from cases"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(database.database().application(), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        start();
        var stranger = new Database.Login(database.database().owner().user(), "guess");

        assertThatThrownBy(() -> as(stranger, "select 1")).hasMessageContaining("password authentication failed");
    }

    @Test
    void what_was_committed_survives_a_power_cut() throws SQLException {
        start();
        as(
                database.database().owner(),
                "create table cases (number text)",
                "insert into cases values ('HK-2026-0001')");

        database.kill();
        start();

        as(database.database().owner(), "drop table cases");
    }

    @Test
    void the_note_of_a_process_that_is_gone_does_not_keep_it_from_starting() throws Exception {
        start();
        database.close();
        var somebodyElse = ProcessHandle.current().pid();
        Files.writeString(directory.resolve("postgres/postmaster.pid"), somebodyElse + "\n" + directory + "\n");

        start();

        as(database.database().owner(), "select 1");
    }

    @Test
    void a_database_that_was_left_running_makes_room() throws SQLException {
        start();
        var leftRunning = database;

        start();

        assertThat(leftRunning.isRunning()).isFalse();
        as(database.database().owner(), "select 1");
    }

    @Test
    void a_start_that_was_cut_short_is_done_again() throws SQLException, IOException {
        Files.createDirectories(directory.resolve("postgres.new/base"));

        start();

        as(database.database().owner(), "select 1");
    }

    @Test
    void data_of_another_version_is_left_alone() throws IOException {
        start();
        database.close();
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "12\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("PostgreSQL 12")
                .hasMessageContaining("--fresh");
    }

    private void start() {
        database = EmbeddedDatabase.start(directory, PROGRAMS, port);
    }

    private void as(Database.Login login, String... statements) throws SQLException {
        try (var connection = database.database().connect(login);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
