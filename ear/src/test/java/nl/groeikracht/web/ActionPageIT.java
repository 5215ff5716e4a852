package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guide takes a new team from the first contact to its second action; a member begins the request for money. */
class ActionPageIT {

    private final String today = DemoDatabase.today().format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));

    @RegisterExtension
    final Browser browser = new Browser();

    private final String id = UUID.randomUUID().toString().substring(0, 6);
    private final String team = "Buurtteam " + id;
    private final String title = "Afvalprikken " + id;

    @Test
    void a_guide_takes_a_new_team_from_the_first_contact_to_the_second_action() {
        browser.hurry(this::foundTeam);
        var key = browser.page().locator(".gk-code").innerText();

        browser.open("/werk/team?nummer=" + number("team", "name", team));
        assertThat(browser.text()).contains("Dit team heeft nog geen acties.");
        browser.follow("Actie toevoegen");
        browser.press("Idee opslaan");
        assertThat(browser.text()).contains("Kies een soort actie.", "Vul een naam in.");
        browser.tick("Afvalprikken");
        browser.fill("Naam van de actie", title);
        browser.press("Idee opslaan");
        assertThat(browser.text()).contains("Het idee wacht tot iemand het trekt.", "Prikstokken en zakken lenen");

        browser.follow("Idee oppakken");
        browser.press("Idee oppakken");
        assertThat(browser.text()).contains("Kies wie de actie trekt.");
        browser.choose("Wie trekt deze actie?", "Iris, trekker");
        browser.fill("Wat gaat het team doen?", "Samen het park schoonmaken.");
        browser.press("Idee oppakken");

        browser.follow("Actie voorbereiden");
        browser.tick("Koffie en koek na afloop");
        browser.press("Vinkjes opslaan");
        browser.fill("Nog iets om te doen", "Handschoenen lenen");
        browser.press("Aan de lijst toevoegen");
        browser.fill("Op welke dag?", today);
        browser.tick("Ja, zonder geld van elders");
        browser.press("Voorbereiding afronden");
        assertThat(browser.text()).contains("1 van 4 klaar", "Handschoenen lenen", "Geld vragen");

        asksForMoney(key);
        held();
        followedUp();
    }

    private void foundTeam() {
        browser.signIn("noor");
        browser.open("/werk/team/nieuw");
        browser.fill("Naam van het team", team);
        browser.page().locator("[id$=':plaats']").fill("Lindebuurt");
        browser.press("Team oprichten");
        browser.open("/werk/team/leden?nummer=" + number("team", "name", team));
        browser.fill("Voornaam", "Iris");
        browser.fill("Rol in het team", "trekker");
        browser.tick("Communicatie");
        browser.tick("Dit teamlid vindt het goed");
        browser.press("Teamlid toevoegen");
    }

    /** The guide says where; the member asks; and this time the team does not wait for it. */
    private void asksForMoney(String key) {
        browser.follow("Geld vragen");
        browser.press("Het team vraagt dit aan");
        assertThat(browser.text()).contains("Kies een regeling of een fonds.", "Vul een bedrag in");
        browser.page()
                .locator("select[id$=':regeling']")
                .selectOption(new SelectOption().setValue("budget-bewonersinitiatieven"));
        browser.fill("Hoeveel geld is er nodig?", "120,50");
        browser.press("Het team vraagt dit aan");
        assertThat(browser.text()).contains("Wacht op geld", "€ 120,50 nodig, nog niet aangevraagd");

        browser.newVisitor();
        browser.open(key.substring(key.indexOf("/team/")));
        assertThat(browser.text()).contains("Geld vragen voor een actie", title);
        browser.press("Begin met de aanvraag");
        assertThat(browser.text()).contains("Voor de actie: " + title + ", " + team);
        assertThat(browser.page().locator("[id$=':onBehalfOf']").inputValue()).isEqualTo(team);

        browser.newVisitor();
        browser.hurry(() -> browser.signIn("noor"));
        browser.open(action());
        browser.press("Niet langer wachten op dit geld");
        browser.follow("Opnieuw bekijken");
        browser.press("Doorgaan met wat er is");
    }

    private void held() {
        browser.follow("Buurt uitnodigen");
        assertThat(browser.page().locator("[id$=':tekst']").inputValue()).contains(title, "Lindebuurt", team);
        browser.press("Uitnodiging is verstuurd");
        browser.hurry(() -> {
            for (int wait = 0; wait < 40 && !browser.text().contains("Resultaat vastleggen"); wait++) {
                browser.page().waitForTimeout(500);
                browser.open(action());
            }
        });
        browser.follow("Resultaat vastleggen");
        browser.press("Resultaat vastleggen");
        assertThat(browser.text()).contains("Vul in hoeveel mensen meededen.");
        browser.fill("Aantal deelnemers", "38");
        browser.fill("Aantal huishoudens", "21");
        browser.fill("Zakken afval", "54");
        browser.fill("Kort: wat is er gedaan", "Het park is <b>schoon</b>.");
        browser.press("Resultaat vastleggen");
        assertThat(browser.text())
                .contains("38 deelnemers, 21 huishoudens, Zakken afval: 54", "Het park is <b>schoon</b>.");

        browser.follow("Verhaal vertellen");
        browser.fill("Verhaal voor de buurt", "Het was een feest.");
        browser.press("Verhaal opslaan");
    }

    private void followedUp() {
        browser.follow("Vervolg kiezen");
        browser.page().locator("input[id$=':naam']").first().fill("Quiz " + id);
        browser.press("Actie afronden");
        assertThat(browser.text()).contains("Kies een soort actie.");
        browser.page().locator("select[id$=':soort']").first().selectOption(new SelectOption().setLabel("Buurtquiz"));
        browser.press("Actie afronden");
        assertThat(browser.text()).contains("Aantal ideeën dat eruit groeide: 1.", "Quiz " + id);

        browser.open("/werk/team?nummer=" + number("team", "name", team));
        assertThat(browser.text())
                .contains("2 acties, 1 kwam voort uit een andere actie", "Het park is <b>schoon</b>.");
        assertThat(browser.page().locator("svg.gk-grown rect").count()).isEqualTo(2);
        assertThat(browser.page().locator("svg.gk-grown path").count()).isEqualTo(1);
        assertThat(browser.page().locator(".gk-tree ul .gk-leaf").innerText()).contains("Quiz " + id);
        browser.narrow();

        browser.follow("Quiz " + id);
        assertThat(browser.text()).contains("Deze actie groeide uit:", title, "Idee oppakken");
        browser.follow("Actie wijzigen");
        browser.press("Actie stoppen");
        assertThat(browser.text()).contains("Schrijf op waarom de actie niet doorgaat.");
        browser.open("/werk/acties?alles=ja&zoek=" + id);
        assertThat(browser.text()).contains("2 acties", "Niet op gewacht (€ 120,50)");
        browser.narrow();
        browser.open("/werk/acties/soorten");
        assertThat(browser.text()).contains("meer dan 100 huishoudens", "meer dan 150 regentonnen");
    }

    private String action() {
        return "/werk/actie?nummer=" + number("neighbourhood_action", "title", title);
    }

    private static String number(String table, String column, String value) {
        return DemoDatabase.text("select number from " + table + " where " + column + " = ?", value);
    }
}
