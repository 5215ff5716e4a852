package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A caseworker wants to withdraw a grant, the resident reacts on a phone, somebody else decides. */
class WithdrawalPageIT {

    private static final Pattern NUMBER = Pattern.compile("HK-\\d{4}-\\d{4,}");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void awb_4_48_lid_1_from_the_page_of_a_case_to_a_grant_that_is_withdrawn() {
        var asking = Asking.forMoney(browser, "Buurtbuffet").amount("600,00");
        var number = asking.send();
        var work = new CaseWork(browser, number);
        work.as("bram");
        work.foundComplete();
        work.meetsConditions();
        work.proposed("Een mooi plan voor de straat.");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 600,00 toekennen");
        work.openCase().awaits("Vaststelling HK-");

        work.as("bram").awaits("Subsidie wijzigen of intrekken");
        browser.follow("Subsidie wijzigen of intrekken");
        work.narrow();
        browser.press("Start");
        assertThat(browser.text()).contains("Schrijf op waarom.");
        browser.fill("Waarom kijkt u opnieuw", "De buren zeggen dat er geen buffet komt.");
        browser.press("Start");
        var found = NUMBER.matcher(browser.page().url());
        assertThat(found.find()).isTrue();
        var change = found.group();
        browser.follow("Naar de taak");
        browser.press("Leg vast");
        assertThat(browser.text()).contains("Kies wat u doet.");
        browser.tick("Een wijziging voorstellen");
        browser.fill("De subsidie wordt", "700");
        browser.press("Leg vast");
        assertThat(browser.text()).contains("Kies minder dan", "Kies een grond.", "Schrijf op waarom.");
        work.narrow();
        browser.fill("De subsidie wordt", "0");
        browser.choose("Grond", "De activiteit gaat niet (helemaal) door (Awb 4:48 lid 1 onder a)");
        browser.fill("Redenen", "Er komt geen buffet.");
        browser.press("Leg vast");
        assertThat(browser.text()).contains("kan reageren tot en met");

        react(asking.statusPath());

        work.as("bram");
        openTask(change);
        assertThat(browser.text()).contains("Het buffet komt in juni alsnog.");
        browser.fill("Wat deed u met de reactie?", "Voor juni vraagt u opnieuw aan.");
        browser.press("Leg vast");
        assertThat(browser.text()).contains("Voorgesteld: " + change);
        work.as("ilse");
        openTask(change);
        assertThat(browser.text()).contains("Trekt u de subsidie in?", "€ 600,00 komt weer vrij");
        work.narrow();
        browser.press("Neem besluit");
        assertThat(browser.text()).contains("Kies wat u doet.");
        browser.tick("Wijzigen zoals voorgesteld");
        browser.press("Neem besluit");
        assertThat(browser.text()).contains("Besloten: " + change);

        browser.page()
                .navigate(browser.address("/werk/vervolg?nummer=" + change).toString());
        work.awaits("bezwaar mogelijk tot en met");
        work.narrow();
        browser.newVisitor();
        browser.open(asking.statusPath());
        assertThat(browser.text()).contains("wij uw subsidie intrekken", "U kunt bezwaar maken tot en met");
        browser.look();
    }

    private void react(String statusPath) {
        browser.newVisitor();
        browser.width(320);
        browser.open(statusPath);
        assertThat(browser.text()).contains("Wij willen uw subsidie intrekken.");
        browser.look();
        browser.follow("Reageer op ons plan");
        browser.press("Verstuur");
        assertThat(browser.text()).contains("Schrijf uw reactie op.");
        browser.look();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        browser.fill("Uw reactie", "Het buffet komt in juni alsnog.");
        browser.press("Verstuur");
        assertThat(browser.text()).contains("Wij nemen uw reactie mee");
    }

    private void openTask(String change) {
        browser.page()
                .navigate(browser.address("/werk/vervolg?nummer=" + change).toString());
        browser.follow("Naar de taak");
    }
}
