package nl.groeikracht.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guide takes a new team through two phases by clicking; a member has the own details removed on a phone. */
class TeamPageIT {

    private final String today = DemoDatabase.today().format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));

    @RegisterExtension
    final Browser browser = new Browser();

    private final String name = "Buurtteam " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void a_guide_takes_a_new_team_through_two_phases() {
        foundTeam();
        assertThat(browser.text()).contains("geen contactpersoon bij de gemeente", "1. Initiëren", "Team van één");

        for (var member : new String[][] {
            {"Iris", "trekker", "Communicatie"},
            {"Sem", "", "Techniek"},
            {"Fenna", "", "Organisatie"},
            {"Amir", "", "Geld en administratie"}
        }) {
            addMember(member[0], member[1], member[2]);
        }
        browser.open(team());
        assertThat(browser.text()).contains("trekkers: 1 van 1").doesNotContain("Team van één");

        browser.follow("Kennismaken");
        browser.press("Werk afronden");
        assertThat(browser.text()).contains("Schrijf op wat er is gedaan.");
        browser.fill("Wat is er gedaan?", "Koffie gedronken met de trekkers.");
        browser.fill("Op welke dag?", today);
        browser.press("Werk afronden");
        browser.follow("Initiëren afronden");
        assertThat(browser.text()).contains("Alles is er. Voorstel: naar Activeren.");
        browser.choose("Wie spreekt namens het team?", "Iris, trekker");
        browser.press("Fase is klaar");
        assertThat(browser.text()).contains("De fase is klaar. Het team is nu in: Activeren.");

        browser.follow("Buurt bevragen");
        browser.fill("Wat is er gedaan?", "Langs alle deuren gegaan.");
        browser.fill("Op welke dag?", today);
        browser.press("Werk afronden");
        browser.follow("Activeren afronden");
        browser.press("Fase is klaar");
        assertThat(browser.text()).contains("Kies het teamlid dat namens het team spreekt.");
        browser.choose("Wie spreekt namens het team?", "Iris, trekker");
        browser.press("Fase is klaar");
        assertThat(browser.text()).contains("3. Structureren", "Hier zijn wij", "Plan maken");
        browser.width(320);
        browser.look();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }

    @Test
    void the_municipality_appoints_a_contact_person_and_agrees_with_the_team() {
        foundTeam();
        var team = team();
        addMember("Iris", "trekker", "Communicatie");
        browser.open(team.replace("/werk/team?", "/werk/team/afspraken?"));
        browser.fill("Doelen", "Meer groen, en elkaar kennen.");
        browser.fill("Activiteiten", "Geveltuinen.");
        browser.fill("Wie doet wat?", "Iris trekt, de gemeente levert planten.");
        browser.press("Afspraken opslaan");
        browser.choose("Wie spreekt namens het team?", "Iris, trekker");
        browser.press("Tekenen voor het team");
        assertThat(browser.text()).contains("Het team tekende. Nu tekent de gemeente.");
        browser.fill("Thema", "Parkeren bij de school");
        browser.press("In de wachtkamer zetten");
        assertThat(browser.text()).contains("Parkeren bij de school staat in de wachtkamer.");
        browser.open(team.replace("/werk/team?", "/werk/team/uren?"));
        browser.choose("Waarmee hielp u?", "Proces");
        browser.fill("Aantal uren", "veel");
        browser.fill("Op welke dag?", today);
        browser.press("Uren schrijven");
        assertThat(browser.text()).contains("Vul een aantal uren in, zoals 1,5.");
        browser.fill("Aantal uren", "1,5");
        browser.press("Uren schrijven");
        assertThat(browser.text()).contains("De uren zijn geschreven.", "1,5");
        browser.open(team.replace("/werk/team?", "/werk/team/koers?"));
        browser.open(team.replace("/werk/team?", "/werk/team/bewijs?"));
        browser.choose("Wat voor bewijs is het?", "idee beschreven");
        browser.fill("Wat is er gedaan?", "Wij praatten bij de koffie.");
        browser.fill("Op welke dag?", today);
        browser.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("plan.txt", "text/plain", "Ons plan".getBytes(UTF_8)));
        browser.press("Opslaan");
        assertThat(browser.text()).contains("Het bewijs is toegevoegd.", "Wij praatten bij de koffie.");
        assertThat(browser.page().locator("a[href*='/werk/team/document']").count())
                .isEqualTo(1);
        browser.open(team.replace("/werk/team?", "/werk/team/wijzig?"));
        browser.fill("Naam van de organisatie", "Dorpshuis De Linde");
        browser.press("Partner toevoegen");
        assertThat(browser.text()).contains("Dorpshuis De Linde is toegevoegd.");

        browser.newVisitor();
        browser.signIn("joris");
        browser.open(team);
        browser.follow("Contactpersoon aanwijzen");
        browser.choose("Contactpersoon bij de gemeente", "Yusuf Berkenrode");
        browser.fill("Waarom?", "Hij kent de buurt.");
        browser.press("Contactpersoon aanwijzen");
        assertThat(browser.text()).contains("Yusuf Berkenrode is de contactpersoon van dit team.");
        browser.open("/werk/teams?zoek=" + name.replace(" ", "+"));
        assertThat(browser.text()).contains("1 team", name);
        browser.open("/werk/zaak?nummer=" + number(team));
        assertThat(browser.text()).contains(name, "Volgende stap");
    }

    @Test
    void a_team_of_three_goes_on_as_three_theme_teams() {
        foundTeam();
        var team = team();
        browser.hurry(() -> {
            addMember("Iris", "", "Communicatie");
            addMember("Joppe", "", "Techniek");
            addMember("Saar", "", "Organisatie");
            browser.open(team.replace("/werk/team?", "/werk/team/koers?"));
        });
        browser.page().locator("#delen").selectOption("3");
        browser.press("Toon de velden");
        browser.press("Splitsen");
        assertThat(browser.text()).contains("Vul een naam in.", "Schrijf op waarom.");
        for (int nth = 0; nth < 3; nth++) {
            browser.page().locator("[id$=':deelnaam']").nth(nth).fill(name + " deel " + (nth + 1));
            browser.page().locator("[id$=':plaats']").nth(nth).selectOption(String.valueOf(nth + 1));
        }
        browser.page().locator("[id$=':waaromSplitsen']").fill("Elk thema vraagt een eigen groep.");
        browser.press("Splitsen");
        assertThat(browser.text()).contains(name + " deel 1", name + " deel 2", name + " deel 3");
        assertThat(DemoDatabase.text(
                        "select count(*) from team_member m join team t on t.number = m.team where t.name like ?",
                        name + " deel %"))
                .isEqualTo("3");
    }

    @Test
    void a_member_sees_what_is_kept_and_has_it_removed_on_a_phone() {
        foundTeam();
        var team = team();
        addMember("Zonneke", "maakt de flyers", "Communicatie");
        var link = browser.page().locator(".gk-code").innerText();
        browser.newVisitor();
        browser.width(320);
        browser.open(link.substring(link.indexOf("/team/")));
        assertThat(browser.text()).contains("Zonneke", "maakt de flyers", "Communicatie", name);
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        browser.press("Verwijder mijn gegevens");
        assertThat(browser.text()).contains("Uw gegevens zijn verwijderd");
        assertThat(DemoDatabase.text("select count(*) from team_member where team = ?", number(team)))
                .isEqualTo("0");
    }

    private void foundTeam() {
        browser.signIn("noor");
        browser.open("/werk/teams");
        browser.follow("Team oprichten");
        browser.press("Team oprichten");
        assertThat(browser.text()).contains("Vul een naam in.", "Vul een plaats in.");
        browser.fill("Naam van het team", name);
        browser.page().locator("[id$=':plaats']").fill("Lindebuurt");
        browser.press("Team oprichten");
        assertThat(browser.text()).contains(name + " is opgericht.");
    }

    private void addMember(String firstName, String role, String skill) {
        browser.open(team().replace("/werk/team?", "/werk/team/leden?"));
        browser.fill("Voornaam", firstName);
        browser.fill("Rol in het team", role);
        browser.tick(skill);
        if (!role.isEmpty()) browser.tick("Dit teamlid begon ermee");
        browser.tick("Dit teamlid vindt het goed");
        browser.press("Teamlid toevoegen");
        assertThat(browser.text()).contains("Geef deze geheime link aan het teamlid.");
    }

    /** The address of the page of the team that this test founded. */
    private String team() {
        return "/werk/team?nummer=" + DemoDatabase.text("select number from team where name = ?", name);
    }

    private static String number(String team) {
        return team.substring(team.indexOf('=') + 1);
    }
}
