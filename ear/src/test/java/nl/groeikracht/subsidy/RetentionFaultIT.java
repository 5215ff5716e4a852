package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.groeikracht.blackbox.TestServer;
import nl.groeikracht.blackbox.ThinWar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is killed while it destroys leaves each dossier whole or gone, and goes on after the restart. */
class RetentionFaultIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.plain("retention-fault");
        server.deploy(ThinWar.of(RetentionRemote.class, SubsidyTown.class, ForgettableTown.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void killed_in_the_middle_of_a_dossier_that_dossier_is_whole_and_goes_after_the_restart() throws Exception {
        var listed = ask("listed").split(" ");
        var list = listed[1];
        var first = listed[2];
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table groeikracht.request_clock in share mode");
            assertThat(ask("started?town=" + listed[0] + "&list=" + list)).isEqualTo("started");
            await(
                    "a destruction on its way",
                    "select 1 from pg_locks where not granted and relation = 'groeikracht.request_clock'::regclass");
            server.killServer();
            owner.rollback();
        }
        assertThat(text("select applicant_name from groeikracht.subsidy_request where case_number = '%s'", first))
                .isNotNull();
        assertThat(text("select 1 from engine.act_hi_procinst where business_key_ = '%s'", first))
                .isNotNull();
        assertThat(text(
                        "select 1 from groeikracht.audit_entry where case_number = '%s' and actor_name = 'Vernietigd'",
                        first))
                .isNull();
        assertThat(text("select 1 from groeikracht.destruction_permit")).isNull();

        server.restartServer();

        await(
                "the end of the list",
                "select 1 from groeikracht.destruction_list where state = 'DESTROYED' and certificate is not null"
                        + " and number = '" + list + "'");
        assertThat(text(
                        "select 1 from groeikracht.subsidy_request where case_number in ('%s', '%s')",
                        first, listed[3]))
                .isNull();
    }

    private static String ask(String what) throws Exception {
        var address = server.address().resolve("/RetentionRemote/" + what);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static void await(String what, String sql) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (text(sql) == null) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static String text(String sql, Object... values) throws SQLException {
        try (var owner = owner();
                var rows = owner.createStatement().executeQuery(sql.formatted(values))) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static Connection owner() throws SQLException {
        return server.database().connect(server.database().owner());
    }
}
