package nl.groeikracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import nl.groeikracht.blackbox.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In production there are no invented people, and nobody moves time or reads other people's mail. */
class DemoOffIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo",
                "/demo.xhtml",
                "/demo/",
                "/demo/tijd",
                "/demo/tijd.xhtml",
                "/demo/post",
                "/demo/post/bijlage",
                "/demo/componenten"
            })
    void the_pages_of_a_demonstration_do_not_exist(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void no_page_leads_to_them() throws Exception {
        assertThat(get("/").body()).doesNotContain("/demo");
        assertThat(get("/inloggen").body()).doesNotContain("/demo");
    }

    @Test
    void nothing_of_the_demonstration_is_loaded() throws SQLException {
        assertThat(count("demo_past")).isZero();
        assertThat(count("demo_clock")).isZero();
        assertThat(count("person where username in ('bram', 'fatima', 'sietske')"))
                .isZero();
        assertThat(count("scheme where slug = 'budget-bewonersinitiatieven'")).isZero();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = TestServers.plain().address().resolve(path);
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static long count(String rows) throws SQLException {
        var database = TestServers.plain().database();
        try (var connection = database.connect(database.owner());
                var row = connection.createStatement().executeQuery("select count(*) from groeikracht." + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
