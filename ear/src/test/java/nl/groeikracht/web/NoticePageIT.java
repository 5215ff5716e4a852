package nl.groeikracht.web;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static nl.groeikracht.blackbox.DemoDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident says that we are late, a caseworker checks that and a decider decides about the penalty. */
class NoticePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_resident_is_told_that_it_is_too_early_and_may_send_it_all_the_same() {
        var asking = Asking.forMoney(browser, "Bankje bij de vijver");
        asking.send();
        browser.open(asking.statusPath());
        assertThat(browser.page()
                        .locator("a[href*='/status/ingebrekestelling']")
                        .count())
                .isZero();

        browser.open(asking.statusPath().replace("/status?", "/status/ingebrekestelling?"));
        assertThat(browser.text()).contains("Het is nog te vroeg");
        browser.narrow();
        browser.fill("Uw bericht", "");
        browser.press("Stuur mijn bericht");
        assertThat(browser.text()).contains("Schrijf op wat u ons wilt zeggen");
        browser.fill("Uw bericht", "U bent te laat.");
        browser.press("Stuur mijn bericht");

        assertThat(browser.text()).contains("Wij hebben uw bericht ontvangen", "Wij kijken naar uw bericht.");
        assertThat(browser.text()).doesNotContain("???");
        browser.narrow();
    }

    @Test
    void a_late_decision_is_offered_registered_checked_and_decided() {
        var late = lateCase();
        browser.open("/status?sleutel=" + keyOf(late));
        browser.follow("Ons laten weten dat het besluit te laat is");
        assertThat(browser.text()).contains("Wij zijn te laat");

        browser.signIn("bram");
        browser.open("/werk/zaak?nummer=" + late);
        browser.follow("Ingebrekestelling op papier registreren");
        browser.press("Registreer ingebrekestelling");
        assertThat(browser.text()).contains("Schrijf op wat u ons wilt zeggen");
        browser.fill("Wat staat er in de brief?", "U bent te laat met uw besluit.");
        browser.press("Registreer ingebrekestelling");
        assertThat(browser.text())
                .contains("Ingebrekestelling", "Wordt getoetst")
                .doesNotContain("???");
        var notice = text(
                "select case_number from groeikracht.notice_of_default where due_case = ? order by filed_at desc limit 1",
                late);

        browser.open("/werk/taak/ingebrekestelling?taak=" + task(notice, "checkNotice"));
        browser.narrow();
        browser.press("Leg vast");
        assertThat(browser.text()).contains("Kies wat u vindt");
        browser.tick("De ingebrekestelling komt onredelijk laat");
        browser.fill("Waarom geen dwangsom?", "Het is jaren geleden.");
        browser.press("Leg vast");
        assertThat(browser.text()).contains("een collega met mandaat beslist");

        browser.newVisitor();
        browser.signIn("ilse");
        browser.open("/werk/taak/dwangsom?taak=" + task(notice, "fixPenalty"));
        assertThat(browser.text()).contains("Dwangsom: € 0").doesNotContain("???");
        browser.narrow();
        browser.press("Stel vast");
        assertThat(browser.text()).contains("is genomen");
        browser.open("/werk/vervolg?nummer=" + notice);
        assertThat(browser.text()).contains("Geen dwangsom").doesNotContain("???");
        browser.narrow();
    }

    private static String lateCase() {
        return text("""
                select c.case_number from groeikracht.case_card c
                where c.gm_code = 'GM0396' and c.kind = 'subsidy-request' and c.decide_by < current_date
                  and c.suspended_since is null and not exists
                      (select 1 from groeikracht.notice_of_default n where n.due_case = c.case_number)
                order by c.decide_by limit 1
                """);
    }

    private static String task(String notice, String step) {
        return text(
                "select id from groeikracht.work_item where case_number = ? and step = ? and not waiting",
                notice,
                step);
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
