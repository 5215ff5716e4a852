package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team writes its own page without help; everybody reads it; a guide takes it offline and puts it back. */
class TeamPublicPageIT {

    private final String tomorrow = DemoDatabase.today().plusDays(1).format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));

    @RegisterExtension
    final Browser browser = new Browser();

    private final String team = "Buurtteam " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void a_team_shows_itself_and_a_guide_takes_its_page_offline_for_a_while() {
        browser.hurry(this::foundTeam);
        var link = browser.page().locator(".gk-code").innerText();
        var number = DemoDatabase.text("select number from team where name = ?", team);

        browser.newVisitor();
        browser.open(link.substring(link.indexOf("/team/")));
        browser.follow("De pagina van ons team aanpassen");
        browser.tick("Iedereen mag deze pagina zien");
        browser.press("Pagina opslaan");
        assertThat(browser.text()).contains("Schrijf eerst het verhaal van het team.");
        browser.fill("Het verhaal van het team", "Wij <script>alert(1)</script> maken de buurt groen.\n\nDoe mee!");
        browser.fill("Hoe kunnen buren u bereiken?", "linde@buurt.example");
        browser.press("Pagina opslaan");
        browser.fill("Op welke dag?", tomorrow);
        browser.fill("Wat is er te doen?", "Koffie bij de vijver");
        browser.press("In de agenda zetten");
        assertThat(browser.text()).contains("Koffie bij de vijver", "/team?nummer=" + number);

        browser.newVisitor();
        browser.width(320);
        browser.open("/team?nummer=" + number);
        assertThat(browser.text())
                .contains(
                        team,
                        "Wij <script>alert(1)</script> maken de buurt groen.",
                        "Koffie bij de vijver",
                        "linde@buurt.example");
        assertThat(browser.text()).doesNotContain("Iris");
        browser.narrow();
        prints(number);

        browser.hurry(() -> browser.signIn("noor"));
        browser.open("/werk/team/pagina?nummer=" + number);
        browser.press("Offline halen");
        assertThat(browser.text()).contains("Schrijf op waarom de pagina offline gaat.");
        browser.fill("Waarom?", "Er staat een telefoonnummer van een buur in.");
        browser.press("Offline halen");
        assertThat(browser.text()).contains("De pagina is offline.");
        assertThat(browser.page()
                        .request()
                        .get(browser.address("/team?nummer=" + number).toString())
                        .status())
                .isEqualTo(404);
        assertThat(browser.page()
                        .request()
                        .get(browser.address("/team/flyer.pdf?nummer=" + number).toString())
                        .status())
                .isEqualTo(404);
        browser.open(link.substring(link.indexOf("/team/")).replace("/team/gegevens", "/team/pagina"));
        assertThat(browser.text()).contains("Er staat een telefoonnummer van een buur in.");
        browser.open("/werk/team/pagina?nummer=" + number);
        browser.press("Terugzetten");
        browser.hurry(() -> browser.open("/team?nummer=" + number));
        assertThat(browser.text()).contains("maken de buurt groen");
    }

    /** What is on them, and where their codes lead, is proved with the flyer itself. */
    private void prints(String number) {
        for (var size : new String[] {"", "&maat=a4"}) {
            var answer = browser.page()
                    .request()
                    .get(browser.address("/team/flyer.pdf?nummer=" + number + size)
                            .toString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    private void foundTeam() {
        browser.signIn("noor");
        browser.open("/werk/team/nieuw");
        browser.fill("Naam van het team", team);
        browser.page().locator("[id$=':plaats']").fill("Lindebuurt");
        browser.press("Team oprichten");
        browser.open("/werk/team/leden?nummer=" + DemoDatabase.text("select number from team where name = ?", team));
        browser.fill("Voornaam", "Iris");
        browser.fill("Rol in het team", "trekker");
        browser.tick("Dit teamlid vindt het goed");
        browser.press("Teamlid toevoegen");
    }
}
