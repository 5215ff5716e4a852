package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The auditor reads what happened, the programme manager sees how it goes, and both can follow up on what they see. */
class InsightPageIT {
    private static final Pattern COUNT = Pattern.compile("^\\D{0,3}(\\d+)(?![\\d,.]|\\s*%)");
    private static final Pattern TOTAL = Pattern.compile("gk-pager\"><span>\\d+ van (\\d+)");
    private static final Pattern NEXT =
            Pattern.compile("href=\"([^\"]+)\"[^>]*><span class=\"nl-button__label\">Volgende");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_auditor_finds_a_line_and_takes_it_along() throws SQLException {
        var number = "HK-2020-" + (1000 + (int) (UUID.randomUUID().getMostSignificantBits() >>> 51));
        remember(number, "=HYPERLINK(\"http://example.org\";\"klik\")");
        browser.signIn("anouk");

        browser.open("/werk/logboek");
        assertThat(rows()).isPositive();
        browser.page().locator("#zaak").fill(number.toLowerCase(Locale.ROOT));
        browser.press("Filter");
        assertThat(browser.page().url()).contains("zaak=");
        assertThat(rows()).isEqualTo(1);
        assertThat(browser.text()).contains("Notitie gemaakt", "=HYPERLINK");

        var file = download("a[href*='/werk/logboek.csv']");
        assertThat(file).startsWith("\uFEFFNummer;Wanneer;Zaak;Handeling;Code;Geweigerd;");
        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains(number + ";Notitie gemaakt;subsidy.note_added;nee;")
                .contains("'=HYPERLINK");

        browser.narrow();
    }

    @Test
    void an_auditor_pages_back_and_is_told_when_nothing_fits() {
        browser.signIn("anouk");
        browser.open("/werk/logboek");
        var newest = browser.page().locator("tbody tr").first().innerText();
        assertThat(rows()).isEqualTo(50);

        browser.follow("Oudere regels");
        assertThat(browser.page().locator("tbody tr").first().innerText()).isNotEqualTo(newest);
        browser.follow("Eerste");

        browser.open("/werk/logboek?zaak=HK-1999-0001&van=31-31-2026");
        assertThat(browser.text()).contains("Geen regels gevonden", "Wij begrijpen deze datum niet: 31-31-2026");
        browser.follow("Toon alles");
        assertThat(rows()).isEqualTo(50);
    }

    @Test
    void behind_every_number_of_the_overview_are_as_many_cases() {
        browser.signIn("joris");
        browser.open("/werk/overzicht?periode=dit-jaar");
        var numbers = numbers();
        assertThat(numbers).hasSizeGreaterThan(10);

        numbers.forEach((address, count) -> {
            var page = get(address);
            var total = TOTAL.matcher(page);
            assertThat(total.find()).as(address).isTrue();
            assertThat(Long.parseLong(total.group(1))).as(address).isEqualTo(count);
            assertThat(listed(page)).as(address).isEqualTo(count);
        });
    }

    @Test
    void the_cases_behind_a_number_fit_a_narrow_screen_and_can_be_taken_along() {
        browser.signIn("joris");
        browser.open("/werk/overzicht?periode=dit-jaar");
        var number = numbers().entrySet().stream()
                .filter(shown -> shown.getValue() > 0)
                .findFirst()
                .orElseThrow();

        browser.open(number.getKey());
        browser.narrow();

        var cases = download("a[href*='/werk/overzicht/zaken.csv']");
        assertThat(cases).startsWith("\uFEFFZaak;Onderwerp;Gebied;Thema;Gevraagd;Ontvangen;");
        assertThat(cases.lines()).hasSize(Math.toIntExact(number.getValue()) + 1);

        browser.open("/werk/overzicht?periode=dit-jaar");
        var figures = download("a[href*='/werk/overzicht.csv']");
        assertThat(figures).startsWith("\uFEFFOnderdeel;Wat;Cijfer;Waarde;Van;Tot en met");
        assertThat(figures.lines()).hasSizeGreaterThan(20);
    }

    @Test
    void a_period_that_ends_before_it_starts_is_told() {
        browser.signIn("joris");
        assertThat(browser.page().url()).endsWith("/werk/overzicht");
        browser.open("/werk/overzicht?periode=eigen&van=2-3-2026&tot=1-3-2026");

        assertThat(browser.page().locator("[role=status]").innerText()).isNotBlank();
    }

    /** The address behind each number, with the number. */
    private Map<String, Long> numbers() {
        var numbers = new LinkedHashMap<String, Long>();
        for (var link :
                browser.page().locator("main a[href*='/werk/overzicht/zaken?']").all()) {
            var count = COUNT.matcher(link.textContent().strip().replace("\u00a0", " "));
            if (count.find()) numbers.put(link.getAttribute("href"), Long.valueOf(count.group(1)));
        }
        return numbers;
    }

    /** How many cases stand on this page and those after it. */
    private long listed(String first) {
        var page = first;
        long listed = 0;
        while (true) {
            listed += page.lines()
                    .mapToLong(line -> line.split("class=\"gk-case\"", -1).length - 1)
                    .sum();
            var next = NEXT.matcher(page);
            if (!next.find()) return listed;
            page = get(next.group(1).replace("&amp;", "&"));
        }
    }

    private long rows() {
        return browser.page().locator("tbody tr").count();
    }

    private String download(String link) {
        return get(browser.page().locator(link).first().getAttribute("href"));
    }

    private String get(String address) {
        var response = browser.page().request().get(browser.address(address).toString());
        assertThat(response.status()).as(address).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** A line with a reason that a spreadsheet would run. */
    private static void remember(String caseNumber, String reason) throws SQLException {
        var database = TestServers.demo().database();
        try (var connection = database.connect(database.owner());
                var insert = connection.prepareStatement("""
                        insert into groeikracht.audit_entry
                            (at, gm_code, act, case_number, actor_id, actor_name, actor_role, refused, reason)
                        values (now(), 'GM0396', 'subsidy.note_added', ?, 'bram', 'Bram Wilgenhof', 'caseworker', false, ?)
                        """)) {
            insert.setString(1, caseNumber);
            insert.setString(2, reason);
            insert.executeUpdate();
        }
    }
}
