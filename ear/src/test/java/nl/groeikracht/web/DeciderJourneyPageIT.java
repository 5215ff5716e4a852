package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mandate holder decides: sees what will happen first, and nothing that is not allowed happens. */
class DeciderJourneyPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_decision_is_taken_with_the_keyboard_alone() {
        var number = Asking.forMoney(browser, "Bloemen op het plein").send();
        var work = new CaseWork(browser, number);
        work.broughtToDecision("bram");
        work.as("ilse");
        browser.press("Naar het besluit");
        work.narrow();
        assertThat(browser.text())
                .contains("Vier ogen", "Bram Wilgenhof beoordeelde deze aanvraag", "Bezwaar kan tot en met");

        tabTo("[id$=':belang']");
        browser.page().keyboard().press("Space");
        tabTo("button:has-text('Bevestig: € 980,00 toekennen')");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/werk/voorraad**");
        browser.look();

        assertThat(browser.text()).contains("Besluit genomen: € 980,00 toegekend bij " + number);
    }

    @Test
    void who_changes_the_proposal_sees_the_consequences_before_they_happen() {
        var number = Asking.forMoney(browser, "Schilderen van de speeltuin").send();
        var work = new CaseWork(browser, number);
        work.broughtToDecision("bram");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.fill("2. Bedrag", "0");
        browser.press("Bevestig: € 980,00 toekennen");
        assertThat(browser.text()).contains("Vul een bedrag in, of kies afwijzen.");
        browser.fill("2. Bedrag", "980,01");
        browser.press("Bevestig: € 980,00 toekennen");
        assertThat(browser.text()).contains("Het bedrag is hoogstens");
        browser.fill("2. Bedrag", "500");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 980,00 toekennen");
        assertThat(browser.text())
                .contains("U wijzigde het besluit", "€ 500,00 wordt uiterlijk", "€ 480,00 komt weer vrij");

        var letter = browser.page()
                .context()
                .waitForPage(() -> browser.page()
                        .locator("button:has-text('Bekijk de brief')")
                        .click());
        letter.waitForLoadState();
        letter.close();

        browser.press("Bevestig: € 500,00 toekennen");
        assertThat(browser.text()).contains("Besluit genomen: € 500,00 toegekend bij " + number);
    }

    @Test
    void a_request_is_refused_with_a_ground_or_sent_back_with_a_question() {
        var number = Asking.forMoney(browser, "Vlaggen langs de dijk").send();
        var work = new CaseWork(browser, number);
        work.broughtToDecision("bram");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Terug naar beoordelaar");
        browser.fill("3. Waarom?", "Wie onderhoudt de vlaggen?");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Reken de gevolgen opnieuw uit");
        browser.press("Bevestig: terug naar beoordelaar");
        assertThat(browser.text()).contains(number + " gaat terug naar de beoordelaar");

        work.as("bram");
        browser.press("Beoordeel de aanvraag");
        assertThat(browser.text()).contains("Teruggestuurd met een vraag", "Wie onderhoudt de vlaggen?");
        browser.fill("4. Waarom?", "De bewoners onderhouden de vlaggen zelf.");
        browser.press("Stuur het voorstel naar de mandaathouder");

        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Afwijzen");
        browser.press("Reken de gevolgen opnieuw uit");
        assertThat(browser.text()).contains("Kies een grond om af te wijzen.", "Kies of de aanvrager gehoord is.");
        browser.choose("Grond om af te wijzen", "De aanvraag voldoet niet aan de voorwaarden van de regeling");
        browser.tick("Niet nodig: wij gaan uit van wat de aanvrager zelf opgaf");
        browser.fill("3. Waarom?", "De vlaggen staan er maar een dag.");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Reken de gevolgen opnieuw uit");
        browser.press("Bevestig: afwijzen");
        assertThat(browser.text()).contains("Besluit genomen: " + number + " afgewezen");
    }

    @Test
    void nobody_decides_on_the_own_assessment_or_beyond_the_mandate() {
        var own = Asking.forMoney(browser, "Boomspiegels").send();
        var work = new CaseWork(browser, own);
        work.broughtToDecision("ruben");
        work.openCase();
        assertThat(browser.text()).contains("Een ander neemt het besluit");

        browser.newVisitor();
        var large = Asking.forMoney(browser, "Podium op het plein")
                .amount("2.900,00")
                .send();
        var largeWork = new CaseWork(browser, large);
        largeWork.as("bram");
        largeWork.foundComplete();
        largeWork.meetsConditions();
        largeWork.as("yusuf").advised("Een mooi plan.");
        largeWork.as("bram").proposed("Het podium wordt elk jaar gebruikt.");
        largeWork.as("ruben");
        browser.press("Naar het besluit");
        assertThat(browser.text()).contains("Dit valt buiten uw mandaat");
        browser.fill("3. Waarom?", "Dit schreef Ruben zelf.");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 2.900,00 toekennen");

        assertThat(browser.page().title()).startsWith("Fout: ");
        assertThat(browser.page().inputValue("[id$=':reden']")).isEqualTo("Dit schreef Ruben zelf.");
        largeWork.openCase();
        assertThat(browser.text()).contains("Besluiten");
    }

    /** Goes through the page as someone does who has no mouse. */
    private void tabTo(String selector) {
        var target = browser.page().locator(selector).first();
        for (int i = 0; i < 120; i++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
            browser.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
