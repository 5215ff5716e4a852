package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident objects on a phone; an official who was not involved treats it; someone else than before decides. */
class ObjectionPageIT {

    private static final Pattern NUMBER = Pattern.compile("HK-\\d{4}-\\d{4,}");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_partial_grant_becomes_more_after_an_objection() {
        var asking = Asking.forMoney(browser, "Fruitbomen in het park");
        var request = asking.send();
        var key = asking.statusPath().substring(asking.statusPath().indexOf('?'));
        grantedInPart(request);

        browser.newVisitor();
        browser.width(375);
        awaitOnStatus(key, "Bezwaar maken");
        browser.follow("Bezwaar maken");
        assertThat(browser.text())
                .contains("Noor Hazelaar", "Dit kan tot en met", "Het besluit blijft intussen gelden");
        browser.fill("Waarom bent u het niet eens", "De bomen kosten meer.");
        browser.press("Bewaar en ga later verder");
        assertThat(browser.page().inputValue("[id$=':grounds']")).isEqualTo("De bomen kosten meer.");
        browser.fill("Waarom bent u het niet eens", "De bomen kosten samen € 980.");
        browser.press("Verstuur het bezwaar");
        assertThat(browser.text()).contains("Uw bezwaar is verstuurd", "Ontvangen", "Ontvangstbevestiging bezwaar");
        var objection = numberOtherThan(request);
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(375);

        signIn("bram", "/werk/vervolg?nummer=" + objection);
        assertThat(browser.text()).contains("Zo is de termijn geteld", "Awb 6:16");
        browser.follow("Naar de taak");
        assertThat(browser.text()).contains("U was bij het besluit betrokken");

        signIn("sanne", "/werk/vervolg?nummer=" + objection);
        browser.follow("Naar de taak");
        browser.press("Bevestig");
        assertThat(browser.page().title()).startsWith("Fout: ");
        browser.tick("Behandelen");
        browser.press("Bevestig");
        assertThat(browser.text()).contains("Het bezwaar " + objection + " wordt behandeld");

        toTask(objection);
        browser.tick("Nee");
        browser.press("Bevestig");
        assertThat(browser.text()).contains("Kies een van de redenen.");
        browser.tick("De bezwaarmaker wil niet gehoord worden");
        browser.fill("Wat maakt dat zo?", "Noor belde dat zij niet komt.");
        browser.press("Bevestig");

        toTask(objection);
        assertThat(browser.text()).contains("Vrij voor deze aanvraag op");
        browser.tick("Gegrond: er komt");
        browser.fill("2. Waarom?", "De offerte klopt en past bij de regeling.");
        browser.press("Stuur het advies naar de mandaathouder");
        assertThat(browser.text()).contains("Kies het nieuwe besluit.");
        browser.tick("Toekennen");
        browser.fill("4. Bedrag in totaal", "980");
        browser.press("Stuur het advies naar de mandaathouder");
        assertThat(browser.text()).contains("Het advies bij " + objection);

        signIn("ilse", "/werk/vervolg?nummer=" + objection);
        browser.follow("Naar de taak");
        assertThat(browser.text()).contains("U nam het bestreden besluit");
        browser.tick("Ik heb geen eigen belang bij dit bezwaar.");
        browser.press("Neem deze beslissing");
        assertThat(browser.text()).contains("Iemand anders beslist op het bezwaar");

        signIn("ruben", "/werk/vervolg?nummer=" + objection);
        browser.follow("Naar de taak");
        browser.tick("Ik heb geen eigen belang bij dit bezwaar.");
        browser.press("Neem deze beslissing");
        assertThat(browser.text()).contains("Beslissing genomen: " + objection + " is gegrond");

        browser.newVisitor();
        browser.width(375);
        awaitOnStatus(key, "Gegrond");
        browser.follow("Uw bezwaar " + objection);
        for (int i = 0; i < 60 && !browser.text().contains("U krijgt er bij"); i++) {
            browser.page().waitForTimeout(2_000);
            browser.page().reload();
        }
        browser.look();
        assertThat(browser.text()).contains("U krijgt er bij", "€ 480,00", "In beroep bij de rechter");
    }

    @Test
    void an_objection_on_paper_is_registered_and_postponed() {
        var asking = Asking.forMoney(browser, "Insectenhotel");
        var request = asking.send();
        var key = asking.statusPath().substring(asking.statusPath().indexOf('?'));
        grantedInPart(request);
        browser.newVisitor();
        awaitOnStatus(key, "Bezwaar maken");

        signIn("sanne", "/werk/zaak?nummer=" + request);
        browser.follow("Bezwaar op papier registreren");
        browser.press("Registreer het bezwaar");
        assertThat(browser.page().title()).startsWith("Fout: ");
        browser.tick("Het besluit om geld toe te kennen");
        browser.tick("Aan de balie");
        browser.fill("Naam van de bezwaarmaker", "Buur Beukenlaan");
        browser.fill("Waarom niet eens", "Het hotel staat te dicht bij mijn huis.");
        browser.tick("Er staat een handtekening onder");
        browser.press("Registreer het bezwaar");
        assertThat(browser.text()).contains("Het bezwaar is geregistreerd", "Buur Beukenlaan");

        browser.follow("Uitstellen of intrekking vastleggen");
        browser.tick("Wij verdagen");
        browser.fill("Waarom?", "Wij wachten op een advies.");
        browser.press("Bevestig");
        assertThat(browser.text()).contains("De beslissing is verdaagd", "Uitstel van de beslissing op bezwaar");
    }

    private void grantedInPart(String request) {
        var work = new CaseWork(browser, request);
        work.broughtToDecision("bram");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.fill("2. Bedrag", "500");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Reken de gevolgen opnieuw uit");
        browser.press("Bevestig: € 500,00 toekennen");
    }

    private void awaitOnStatus(String key, String words) {
        browser.page().navigate(browser.address("/status" + key).toString());
        for (int i = 0; i < 60 && !browser.text().contains(words); i++) {
            browser.page().waitForTimeout(2_000);
            browser.page().reload();
        }
        browser.look();
        assertThat(browser.text()).contains(words);
    }

    private void signIn(String username, String page) {
        browser.newVisitor();
        browser.signIn(username);
        browser.page().locator(".gk-avatar").waitFor();
        browser.open(page);
    }

    private void toTask(String objection) {
        browser.open("/werk/vervolg?nummer=" + objection);
        browser.follow("Naar de taak");
    }

    private String numberOtherThan(String request) {
        return NUMBER.matcher(browser.text())
                .results()
                .map(found -> found.group())
                .filter(number -> !number.equals(request))
                .findFirst()
                .orElseThrow();
    }
}
