package nl.groeikracht.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.groeikracht.blackbox.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other programs count terms by the same code as the pages, without signing in. */
class TermsApiIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "objection, 2026-11-13, 2026-12-28",
        "objection, 2027-03-24, 2027-05-10",
        "decision, 2026-03-20, 2026-05-18",
        "objection-decision-committee, 2026-12-28, 2027-03-22",
        "scheme-thirteen-weeks, 2026-09-25, 2026-12-25",
        "before-activity, 2027-02-19, 2026-12-25",
        "recovery, 2026-11-20, 2031-11-20"
    })
    void atw_1_lid_1_the_api_gives_the_same_day_as_the_almanac(String rule, String from, String end) throws Exception {
        var answer = get("terms?rule=" + rule + "&from=" + from);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(json(answer).get("end").getAsString()).isEqualTo(end);
    }

    @Test
    void each_step_tells_what_and_by_which_article() throws Exception {
        var answer = json(get("terms?rule=objection&from=2026-11-13"));

        assertThat(answer.get("rule").getAsString()).isEqualTo("objection");
        assertThat(answer.get("from").getAsString()).isEqualTo("2026-11-13");
        assertThat(answer.getAsJsonArray("articles").toString())
                .isEqualTo("[\"Awb 6:7\",\"Atw art. 3 lid 1\",\"Atw art. 1 lid 1\"]");
        var steps = answer.getAsJsonArray("steps").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(steps).hasSize(4);
        assertThat(steps.get(1).get("what").getAsString()).contains("eerste kerstdag");
        assertThat(steps.get(1).get("article").getAsString()).isEqualTo("Atw art. 3 lid 1");
        assertThat(steps.get(3).get("to").getAsString()).isEqualTo("2026-12-28");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws Exception {
        var nothing = get("terms");

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(nothing.headers().firstValue("API-Version")).isPresent();
        assertThat(json(nothing).get("status").getAsInt()).isEqualTo(400);
        assertThat(json(nothing).getAsJsonArray("errors")).hasSize(2);
        assertThat(errorCode("terms?rule=objection&from=2026-02-30")).isEqualTo("date");
        assertThat(errorCode("terms?rule=objection&from=13-11-2026")).isEqualTo("date");
        assertThat(errorCode("terms?rule=objection&from=9999-01-01")).isEqualTo("range");
        assertThat(errorCode("terms?rule=%3Cscript%3E&from=2026-11-13")).isEqualTo("unknown");
        assertThat(errorCode("terms?rule=payment&from=1990-01-01")).isEqualTo("unknown");
    }

    @Test
    void the_catalogue_and_the_description_can_be_read() throws Exception {
        assertThat(get("term-rules").body()).contains("\"rule\":\"objection\"", "\"article\":\"Awb 6:7\"");
        var description = json(get("openapi.json"));
        assertThat(description.getAsJsonObject("info").get("version").getAsString())
                .isEqualTo("1.0.0");
        assertThat(description.getAsJsonObject("paths").keySet())
                .containsOnly("/terms", "/term-rules", "/openapi.json");
    }

    @Test
    void what_does_not_exist_is_told_in_the_same_form() throws Exception {
        var unknown = get("nothing");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("title").getAsString()).isEqualTo("Not Found");
        var posted = client.send(
                HttpRequest.newBuilder(TestServers.plain().address().resolve("/api/v1/terms"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    private String errorCode(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        return json(answer)
                .getAsJsonArray("errors")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = TestServers.plain().address().resolve("/api/v1/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
