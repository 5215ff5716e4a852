package nl.groeikracht.web;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static nl.groeikracht.blackbox.DemoDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no journey passes: schemes that take no requests, requests that ended, mail that was opened. */
class SeldomSeenPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_scheme_that_is_not_open_yet_tells_when_it_will_be() {
        open(DemoScheme.of("current_date + 30", "current_date + 60", 500_000));

        assertThat(browser.text()).contains("U kunt nog niet aanvragen", "Aanvragen kan vanaf");
        assertThat(browser.text()).doesNotContain("Vraag geld aan");
        browser.narrow();
    }

    @Test
    void a_scheme_that_is_closed_tells_since_when() {
        open(DemoScheme.of("current_date - 60", "current_date - 30", 500_000));

        assertThat(browser.text()).contains("U kunt niet meer aanvragen", "Aanvragen kon tot en met");
        assertThat(browser.text()).doesNotContain("Vraag geld aan");
        browser.narrow();
    }

    @Test
    void a_scheme_without_money_says_so_and_still_takes_requests() {
        open(DemoScheme.of("current_date - 60", "current_date + 600", 0));

        assertThat(browser.text()).contains("Het geld is op", "€ 0", "Vraag geld aan");
        browser.narrow();
    }

    @ParameterizedTest
    @CsvSource({"GRANTED", "REFUSED", "NOT_TREATED", "WITHDRAWN"})
    void a_resident_reads_how_it_ended(String state) {
        var number = text("""
                select case_number from groeikracht.subsidy_request
                where gm_code = 'GM0396' and state = ? and (sent_on is not null or state = 'WITHDRAWN')
                order by case_number limit 1
                """, state);
        browser.open("/status?sleutel=" + keyOf(number));

        assertThat(browser.text()).contains(number).doesNotContain("???", "{0}");
        assertThat(browser.page().locator("a[href*='/status/intrekken']").count())
                .isZero();
        if (!state.equals("WITHDRAWN")) {
            assertThat(browser.text()).contains("Lees de brief");
        }
        browser.narrow();
    }

    @Test
    void a_message_of_the_demonstration_is_opened_with_its_letter() {
        var message = text("""
                select m.id from groeikracht.outbox_message m
                join groeikracht.outbox_attachment a on a.message_id = m.id where m.kind = 'DECISION' limit 1
                """);
        browser.open("/demo/post?bericht=" + message);

        assertThat(browser.text()).contains("Bewijs van verzending", "Bijlagen");
        browser.narrow();
        var letter = browser.page().locator("a[href*='/demo/bijlage']").first().getAttribute("href");
        var file = browser.page().request().get(browser.address(letter).toString());
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        assertThat(file.headers().get("content-disposition")).startsWith("inline;");
        assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(browser.page()
                        .request()
                        .get(browser.address("/demo/bijlage?bericht=" + UUID.randomUUID() + "&document=x")
                                .toString())
                        .status())
                .isEqualTo(404);
    }

    private void open(DemoScheme scheme) {
        browser.open("/regeling?gemeente=leeuwarden&regeling=" + scheme.slug());
    }

    /** Of a secret link only a hash is kept; so the request gets a link that is known here. */
    private static String keyOf(String number) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
        change("""
                update groeikracht.subsidy_request set token_hash = encode(sha256(convert_to(?, 'UTF8')), 'hex')
                where case_number = ?
                """, key, number);
        return key;
    }
}
