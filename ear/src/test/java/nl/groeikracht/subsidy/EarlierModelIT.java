package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import nl.groeikracht.blackbox.TestServer;
import nl.groeikracht.blackbox.ThinWar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case that began by an earlier version of the model goes on by the newest after the server started again. */
class EarlierModelIT {
    private static final File EARLIER = new File("../ejb-module/src/test/resources/bpmn/subsidy-request-1.bpmn");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.plain("earlier-model");
        deploy();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_case_of_the_earlier_model_is_taken_over_at_the_start_and_goes_on() throws Exception {
        var old = ask("old").split(" ");
        var number = old[1];
        var task = text("select id from groeikracht.work_item where case_number = '%s'", number);
        var before = versionOf(number);
        var due = termOf(number);

        server.restartServer();
        deploy();

        assertThat(versionOf(number)).isGreaterThan(before);
        assertThat(termOf(number)).isEqualTo(due);
        assertThat(text("select id from groeikracht.work_item where case_number = '%s'", number))
                .isEqualTo(task);
        assertThat(ask("complete?town=" + old[0] + "&case=" + number)).isEqualTo("complete");
        assertThat(text("select state from groeikracht.subsidy_request where case_number = '%s'", number))
                .isEqualTo("COMPLETE");
    }

    private static void deploy() {
        server.deploy(ThinWar.of(OldModelRemote.class, SubsidyTown.class).addAsResource(EARLIER, "earlier-model.bpmn"));
    }

    private static String ask(String what) throws Exception {
        var address = server.address().resolve("/OldModelRemote/" + what);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static int versionOf(String number) throws SQLException {
        return Integer.parseInt(text(
                "select d.version_ from engine.act_ru_execution e join engine.act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.business_key_ = '%s'",
                number));
    }

    private static String termOf(String number) throws SQLException {
        return text(
                "select max(j.duedate_) from engine.act_ru_job j join engine.act_ru_execution e"
                        + " on e.id_ = j.process_instance_id_ where e.business_key_ = '%s'",
                number);
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
