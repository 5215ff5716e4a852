package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An applicant reacts before a refusal; a request that is not for us is forwarded; a supplement comes in parts. */
class HearingPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void awb_4_8_lid_1_somebody_else_is_asked_for_a_view_by_post() {
        var number = Asking.forMoney(browser, "Muurschildering op de hoek").send();
        var work = new CaseWork(browser, number);
        work.as("bram");
        work.foundComplete();
        work.openCase();
        browser.follow("Iemand anders horen");
        browser.narrow();
        browser.press("Vraag om een reactie");
        assertThat(browser.text()).contains("Vul dit in.");
        browser.narrow();
        browser.fill("Naam", "Buur Beukenlaan");
        browser.fill("Adres", "Beukenlaan 1\n1964 XX Heemskerk");
        browser.fill("Waar gaat het om?", "De muur is van u.");
        browser.press("Vraag om een reactie");
        assertThat(browser.text()).contains("ligt klaar bij de te versturen post", "Kan reageren tot en met");
        browser.tick("Buur Beukenlaan");
        browser.tick("In een gesprek");
        browser.fill("De reactie", "Ik vind het mooi.");
        browser.press("Leg de reactie vast");
        assertThat(browser.text()).contains("De reactie is vastgelegd", "Ik vind het mooi.");
        browser.narrow();
    }

    @Test
    void an_applicant_reacts_to_what_we_intend_before_it_is_decided() {
        var asking = Asking.forMoney(browser, "Bank bij de kerk");
        var number = asking.send();
        var work = new CaseWork(browser, number);
        work.as("bram");
        work.foundComplete();
        work.meetsConditions();
        work.openCase();
        browser.press("Beoordeel de aanvraag");
        browser.tick("Afwijzen");
        browser.choose(
                "3. Grond om af te wijzen",
                "De activiteiten gaan waarschijnlijk niet (helemaal) door (Awb 4:35 lid 1 onder a)");
        browser.fill("4. Waarom?", "De bank kan daar niet staan.");
        browser.press("Stuur het voorstel naar de mandaathouder");
        assertThat(browser.text()).contains("Kies of u uitgaat van wat de aanvrager vertelde.");
        browser.tick("Ja, en dat verschil is belangrijk");
        browser.fill("Wat is er anders?", "De grond is van de kerk.");
        browser.press("Stuur het voorstel naar de mandaathouder");
        assertThat(browser.text()).contains("De aanvrager mag eerst reageren");
        work.openCase();
        browser.press("Leg de reactie vast");
        work.narrow();
        assertThat(browser.text()).contains("De grond is van de kerk.");

        browser.newVisitor();
        browser.open(asking.statusPath());
        work.narrow();
        assertThat(browser.text()).contains("Wilt u reageren op ons plan?", "De grond is van de kerk.");
        browser.follow("Reageer op ons plan");
        browser.press("Stuur uw reactie");
        assertThat(browser.text()).contains("Schrijf hier uw reactie.");
        browser.fill("Uw reactie", "De kerk vindt het goed.");
        browser.press("Stuur uw reactie");
        assertThat(browser.text()).contains("Wij hebben uw reactie");

        work.as("bram");
        browser.press("Beoordeel de aanvraag");
        assertThat(browser.text()).contains("De reactie van de aanvrager", "De kerk vindt het goed.");
        browser.press("Stuur het voorstel naar de mandaathouder");
        assertThat(browser.text()).contains("Schrijf op wat u met de reactie doet.");
        browser.fill("Wat doet u met deze reactie?", "De kerk schreef ons dat het niet mag.");
        browser.press("Stuur het voorstel naar de mandaathouder");
        assertThat(browser.text()).contains("Voorstel gedaan bij " + number + ": afwijzen");

        work.as("ilse");
        browser.press("Naar het besluit");
        assertThat(browser.text())
                .contains("De kerk vindt het goed.", "De kerk schreef ons dat het niet mag.")
                .doesNotContain("Is de aanvrager gehoord?");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: afwijzen");
        assertThat(browser.text()).contains("Besluit genomen: " + number + " afgewezen");
    }

    @Test
    void a_request_that_belongs_elsewhere_is_forwarded() {
        var asking = Asking.forMoney(browser, "Vaarroute door de polder");
        var number = asking.send();
        new CaseWork(browser, number).as("bram");
        browser.press("Controleer de aanvraag");
        browser.tick("Hoort ergens anders");
        browser.press("Bevestig");
        assertThat(browser.text()).contains("Vul in wie over deze aanvraag gaat.", "Vul een e-mailadres in.");
        browser.fill("Wie gaat hierover?", "de provincie Noord-Holland");
        browser.fill("E-mailadres van die organisatie", "subsidies@provincie.example");
        browser.fill("Waarom hoort de aanvraag daar?", "De provincie gaat over vaarwegen.");
        browser.press("Bevestig");
        assertThat(browser.text())
                .contains("De aanvraag " + number + " is doorgestuurd naar de provincie Noord-Holland");

        browser.newVisitor();
        browser.open(asking.statusPath());
        assertThat(browser.text()).contains("Wij hebben uw aanvraag doorgestuurd", "de provincie Noord-Holland");
    }
}
