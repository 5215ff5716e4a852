package nl.groeikracht.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.groeikracht.blackbox.TestServers;
import org.junit.jupiter.api.Test;

/** An operator can see whether the server lives, whether it can work, and how busy it is. */
class HealthIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_server_says_that_it_lives() throws Exception {
        assertThat(get("health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void the_server_says_that_it_is_ready() throws Exception {
        var ready = get("health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"groeikracht.ear\":\"OK\"");
    }

    @Test
    void the_server_is_ready_because_the_engine_runs_and_the_database_answers() throws Exception {
        assertThat(get("health/ready").body().replaceAll("\\s", "")).contains("{\"name\":\"engine\",\"status\":\"UP\"");
    }

    @Test
    void the_server_tells_its_measurements_to_prometheus() throws Exception {
        assertThat(get("prometheus").body()).contains("# TYPE", "jvm");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = TestServers.plain().management().resolve("/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
