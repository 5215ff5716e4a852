package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.groeikracht.blackbox.TestServer;
import nl.groeikracht.blackbox.ThinWar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is killed leaves each case whole, and after the restart each case goes on. */
class SubsidyFaultIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.plain("subsidy-fault");
        deploy();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void killed_in_the_middle_of_a_decision_it_was_not_taken_and_can_be_taken() throws Exception {
        var assessed = ask("assessed").get().body().split(" ");
        var number = assessed[1];
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table groeikracht.audit_entry in share mode");
            var decision = decide(assessed);
            awaitWaitingFor("audit_entry");
            server.killServer();
            owner.rollback();
            assertThat(decision.handle((answer, failed) -> failed).get()).isNotNull();
        }
        restart();

        assertThat(text("select state from groeikracht.subsidy_request where case_number = '%s'", number))
                .isEqualTo("ASSESSED");
        assertThat(text("select count(*) from groeikracht.subsidy_decision where case_number = '%s'", number))
                .isEqualTo("0");
        assertThat(text("select sum(granted_delta) from groeikracht.budget_movement where case_number = '%s'", number))
                .isEqualTo("0");
        assertThat(decide(assessed).get().body()).isEqualTo("decided");
        awaitLetterOf(number);
    }

    @Test
    void killed_between_the_decision_and_its_letter_the_letter_is_written_after_the_restart() throws Exception {
        var assessed = ask("assessed").get().body().split(" ");
        var number = assessed[1];
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table groeikracht.document in share mode");
            assertThat(decide(assessed).get().body()).isEqualTo("decided");
            server.killServer();
            owner.rollback();
        }
        assertThat(text("select state from groeikracht.subsidy_request where case_number = '%s'", number))
                .isEqualTo("GRANTED");
        assertThat(text("select letter_document from groeikracht.subsidy_request where case_number = '%s'", number))
                .isNull();
        theLockOfTheDeadServerEnds();
        restart();

        awaitLetterOf(number);
        assertThat(text(
                        "select count(*) from groeikracht.document where case_number = '%s' and kind = 'DECISION_LETTER'",
                        number))
                .isEqualTo("1");
        assertThat(text(
                        "select count(*) from groeikracht.budget_movement where case_number = '%s' and kind = 'GRANT'",
                        number))
                .isEqualTo("1");
    }

    private static void restart() {
        server.restartServer();
        deploy();
    }

    private static void deploy() {
        server.deploy(ThinWar.of(SubsidyRemote.class, SubsidyTown.class));
    }

    private static CompletableFuture<HttpResponse<String>> decide(String... assessed) {
        return ask("decided?town=" + assessed[0] + "&case=" + assessed[1]);
    }

    private static CompletableFuture<HttpResponse<String>> ask(String what) {
        var address = server.address().resolve("/SubsidyRemote/" + what);
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The letter goes by post: when it is handed over there is a task for it. */
    private static void awaitLetterOf(String number) throws SQLException {
        await(
                "letter of " + number,
                "select id from groeikracht.work_item where step = 'postLetter' and case_number = '" + number + "'");
    }

    private static void awaitWaitingFor(String table) throws SQLException {
        await(
                "a wait for " + table,
                "select 1 from pg_locks where not granted and relation = 'groeikracht." + table + "'::regclass");
    }

    private static void await(String what, String sql) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (text(sql) == null) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** A dead server's hold on a job ends by itself after some minutes; this is those minutes. */
    private static void theLockOfTheDeadServerEnds() throws SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute("update engine.act_ru_job set lock_exp_time_ = null, lock_owner_ = null");
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
