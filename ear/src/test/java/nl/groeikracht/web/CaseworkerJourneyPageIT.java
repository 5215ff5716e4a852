package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A caseworker handles requests, from the first look until the money is on a list. */
class CaseworkerJourneyPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_request_goes_from_first_look_to_payment_list() throws IOException {
        var asking = Asking.forMoney(browser, "Pluktuin op de hoek")
                .amount("2.840,00")
                .theme("Zorg en contact");
        var number = asking.send();
        var work = new CaseWork(browser, number).looking();

        work.as("bram");
        work.narrow();
        browser.press("Controleer de aanvraag");
        work.narrow();
        browser.tick("Er ontbreekt iets");
        browser.press("Bevestig");
        assertThat(browser.page().title()).startsWith("Fout: ");
        assertThat(browser.text()).contains("Nog 3 dingen om te verbeteren", "Leg uit wat u nodig hebt.");
        browser.fill("2. Wat ontbreekt?", "- Een tekening van de tuin");
        browser.fill("3. Uitleg voor de aanvrager", "Wij willen zien hoe de tuin eruit komt te zien.");
        browser.fill("4. Tot wanneer?", "gisteren");
        browser.press("Bevestig");
        assertThat(browser.text()).contains("Nog 1 ding om te verbeteren");
        assertThat(browser.page().inputValue("[id$=':ontbreekt']")).isEqualTo("- Een tekening van de tuin");
        browser.fill("4. Tot wanneer?", exampleDate());
        browser.press("Bevestig");
        assertThat(browser.text()).contains("De klok staat stil");
        work.openCase();
        assertThat(browser.text())
                .contains("Wacht op aanvulling", "Wij wachten op de aanvrager", "Een tekening van de tuin");

        browser.newVisitor();
        browser.open("/status/aanvullen"
                + asking.statusPath().substring(asking.statusPath().indexOf('?')));
        browser.fill("Uw antwoord", "De tuin is tien bij tien meter, met banken in het midden.");
        browser.press("Verstuur");

        work.as("bram");
        work.foundComplete();
        work.meetsConditions();
        work.as("yusuf").advised("Veertien adressen steunen dit plan.");
        work.as("bram").proposed("Het plan past bij zorg en contact en de kosten zijn redelijk.");
        work.openCase();
        assertThat(browser.text()).contains("Een mandaathouder is aan de beurt");

        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 2.840,00 toekennen");
        assertThat(browser.text()).contains("Besluit genomen: € 2.840,00 toegekend bij " + number);
        work.openCase();
        work.awaits("Deze zaak is klaar");
        browser.look();

        browser.newVisitor();
        browser.signIn("petra");
        browser.open("/werk/betalingen?stand=klaar");
        work.narrow();
        assertThat(browser.text()).contains(number, "NL91 ABNA 0417 1643 00");
        browser.press("Maak betaallijst");
        assertThat(browser.text()).contains("De betaallijst is gemaakt");
        var download = browser.page()
                .waitForDownload(() -> browser.page()
                        .locator("a[href*='/werk/betaallijst']")
                        .first()
                        .click());
        assertThat(Files.readString(download.path()))
                .containsOnlyOnce(number + ";Noor Hazelaar;NL91ABNA0417164300;2840,00");
        browser.open("/werk/betalingen?stand=klaar");
        assertThat(browser.text()).doesNotContain(number);
    }

    @Test
    void a_letter_goes_by_post_to_who_wants_no_mail() {
        var number =
                Asking.forMoney(browser, "Bankje bij de vijver").lettersByPost().send();
        var work = new CaseWork(browser, number);
        work.broughtToDecision("bram");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 980,00 toekennen");

        work.as("bram");
        work.awaits("Verstuur de brief");
        browser.press("Verstuur de brief");
        assertThat(browser.text()).contains("De aanvrager wil brieven per post.", "Lijsterhof 9", "1964 XX Heemskerk");
        browser.fill("2. Wanneer hebt u de brief op de post gedaan?", "31-12-2099");
        browser.press("Bevestig: de brief is verstuurd");
        assertThat(browser.text()).contains("De datum ligt in de toekomst");
        browser.fill("2. Wanneer hebt u de brief op de post gedaan?", exampleDate());
        browser.press("Bevestig: de brief is verstuurd");
        assertThat(browser.text()).contains("De brief van " + number + " is verstuurd");
        work.openCase();
        work.awaits("Deze zaak is klaar");
    }

    @Test
    void a_case_of_another_municipality_looks_as_if_it_does_not_exist() {
        var number = Asking.forMoney(browser, "Geveltuintjes").send();
        browser.newVisitor();
        browser.signIn("sietske");

        browser.open("/werk/zaak?nummer=" + number);
        var other = browser.text();
        browser.open("/werk/zaak?nummer=HK-2026-999999");
        var unknown = browser.text();

        assertThat(other).contains("Deze bladzijde bestaat niet").doesNotContain("Geveltuintjes");
        assertThat(withoutReference(other)).isEqualTo(withoutReference(unknown));
        browser.open("/werk/zoeken?q=Geveltuintjes");
        assertThat(browser.text()).contains("Geen zaak gevonden");
    }

    @Test
    void of_two_who_claim_one_task_one_wins_and_the_other_reads_who() {
        var number = Asking.forMoney(browser, "Buurtbarbecue").send();
        new CaseWork(browser, number).as("bram");
        try (var second = browser.page().context().browser().newContext()) {
            var other = second.newPage();
            signIn(other, "sanne");
            other.navigate(browser.address("/werk/zaak?nummer=" + number).toString());

            browser.press("Controleer de aanvraag");
            assertThat(browser.page().url()).contains("/werk/taak/volledigheid");
            other.locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Controleer de aanvraag"))
                    .first()
                    .click();

            other.waitForLoadState();
            assertThat(other.locator("body").innerText()).contains("Bram Wilgenhof");
            assertThat(other.url()).contains("/werk/zaak");
        }
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session() {
        var number = Asking.forMoney(browser, "Kerstboom op het plein").send();
        new CaseWork(browser, number).as("bram");
        browser.press("Controleer de aanvraag");
        browser.tick("Er ontbreekt iets");
        browser.fill("2. Wat ontbreekt?", "Een tekening; met 'aanhalingstekens' & <tekens>");

        browser.page().context().clearCookies();
        browser.press("Bevestig");
        assertThat(browser.text()).contains("Gebruikersnaam");
        browser.fill("Gebruikersnaam", "bram");
        browser.fill("Wachtwoord", "groeikracht");
        browser.press("Inloggen");

        assertThat(browser.page().url()).contains("/werk/taak/volledigheid");
        assertThat(browser.page().inputValue("[id$=':ontbreekt']"))
                .isEqualTo("Een tekening; met 'aanhalingstekens' & <tekens>");
        assertThat(browser.text()).contains("Leg uit wat u nodig hebt.");
    }

    private void signIn(Page page, String username) {
        page.navigate(browser.address("/inloggen").toString());
        page.getByLabel("Gebruikersnaam").fill(username);
        page.getByLabel("Wachtwoord").first().fill("groeikracht");
        page.keyboard().press("Enter");
        page.locator(".gk-avatar").waitFor();
    }

    /** The date that the page itself gives as an example. */
    private String exampleDate() {
        var hint =
                browser.page().locator("[id$='-hint']").filter(new Locator.FilterOptions().setHasText("Bijvoorbeeld"));
        return hint.first().innerText().replaceAll("(?s).*?(\\d+-\\d+-\\d+).*", "$1");
    }

    private static String withoutReference(String text) {
        return text.replaceAll("kenmerk [0-9A-F-]+|om [0-9.]+ uur", "");
    }
}
