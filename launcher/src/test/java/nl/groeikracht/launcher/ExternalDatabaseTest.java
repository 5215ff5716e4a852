package nl.groeikracht.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of somebody else is usable after the start, or it says in one line why not. */
class ExternalDatabaseTest {
    @TempDir
    static Path directory;

    private static EmbeddedDatabase somebodyElses;

    @BeforeAll
    static void start() {
        somebodyElses = EmbeddedDatabase.start(directory, Path.of("target"), Ports.free());
    }

    @AfterAll
    static void stop() {
        somebodyElses.close();
    }

    @Test
    void the_role_that_we_need_is_made_when_it_is_missing() throws SQLException {
        dropRole();
        var owner = somebodyElses.database().owner();
        var theirs = new Database(somebodyElses.database().url(), owner, owner);

        ExternalDatabase.prepare(theirs);

        try (var connection = theirs.connect(owner);
                var statement = connection.createStatement()) {
            assertThatCode(() -> statement.execute("set role groeikracht_app")).doesNotThrowAnyException();
        }
    }

    @Test
    void who_may_not_make_the_role_reads_what_to_ask_for() throws SQLException {
        dropRole();
        var application = somebodyElses.database().application();

        assertThatThrownBy(() -> ExternalDatabase.prepare(
                        new Database(somebodyElses.database().url(), application, application)))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("create role groeikracht_app nologin");
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        var url = "jdbc:postgresql://127.0.0.1:%d/nergens".formatted(Ports.free());
        var login = new Database.Login("iemand", "iets");

        assertThatThrownBy(() -> ExternalDatabase.prepare(new Database(url, login, login)))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(url)
                .hasMessageContaining("niet te bereiken");
    }

    private static void dropRole() throws SQLException {
        try (var connection = somebodyElses.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("drop role if exists groeikracht_app");
        }
    }
}
