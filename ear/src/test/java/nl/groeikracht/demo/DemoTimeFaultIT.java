package nl.groeikracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeikracht.blackbox.TestServer;
import org.junit.jupiter.api.Test;

/** Whoever moved the time of a demonstration finds it there again the next morning. */
class DemoTimeFaultIT {
    private static final Pattern DAY = Pattern.compile("Het is hier nu ([^<]*?\\d{4}) om");
    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"tijd\".*?</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern WEEK =
            Pattern.compile("(?s)<button[^>]* name=\"([^\"]+)\"[^>]*>(?:(?!</button>).)*Een week vooruit");

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void time_that_was_moved_stays_moved_after_a_restart() throws Exception {
        try (var server = TestServer.demo("demo-time")) {
            var page = server.address().resolve("/demo/tijd");
            var before = day(get(page));

            move(page);
            var moved = day(get(page));
            assertThat(moved).isNotEqualTo(before);

            server.killServer();
            server.restartServer();
            assertThat(day(get(server.address().resolve("/demo/tijd")))).isEqualTo(moved);
        }
    }

    private void move(URI address) throws IOException, InterruptedException {
        var page = get(address);
        var form = FORM.matcher(page);
        assertThat(form.find()).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form.group()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        var week = WEEK.matcher(form.group());
        assertThat(week.find()).as(form.group()).isTrue();
        fields.put(week.group(1), "");
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String day(String page) {
        var day = DAY.matcher(page.replaceAll("&nbsp;|&#160;|\u00a0", " "));
        assertThat(day.find()).as(page).isTrue();
        return day.group(1);
    }

    private String get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
