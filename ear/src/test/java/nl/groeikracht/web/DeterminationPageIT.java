package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident tells how it went on a phone; the municipality checks, hears and determines lower. */
class DeterminationPageIT {

    private static final Pattern NUMBER = Pattern.compile("HK-\\d{4}-\\d{4,}");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void awb_4_46_lid_2_from_a_report_on_a_phone_to_a_lower_determination() {
        var asking = Asking.forMoney(browser, "Buurtpodium").amount("2.600,00");
        var number = asking.send();
        var work = new CaseWork(browser, number);
        work.as("bram");
        work.foundComplete();
        work.meetsConditions();
        work.as("yusuf").advised("Een mooi plan.");
        work.as("bram").proposed("Het podium wordt elk jaar gebruikt.");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 2.600,00 toekennen");
        work.openCase().awaits("Vaststelling HK-");

        tellOnAPhone(asking.statusPath());

        work.as("bram").awaits("Verslag nakijken");
        browser.follow("Vaststelling HK-");
        var found = NUMBER.matcher(browser.page().url());
        assertThat(found.find()).isTrue();
        var determination = found.group();
        browser.follow("Naar de taak");
        assertThat(browser.text()).contains("Wij bouwden het podium", "€ 1.900,00", "Awb 4:45");
        browser.press("Vastleggen");
        assertThat(browser.text()).contains("Kies of het doorging.");
        browser.tick("Een deel ging door");
        browser.tick("Ja");
        browser.press("Vastleggen");

        openTask(determination);
        browser.fill("Vast te stellen bedrag", "1.900");
        browser.press("Voorstel doen");
        assertThat(browser.text()).contains("Kies een grond: u stelt lager vast.", "Schrijf de redenen op.");
        browser.choose("Grond om lager", "De activiteit ging niet (helemaal) door (Awb 4:46 lid 2 onder a)");
        browser.fill("Redenen, voor de ontvanger", "Het licht is er niet gekomen.");
        browser.tick("Dit rust op gegevens die afwijken");
        browser.press("Voorstel doen");
        assertThat(browser.text()).contains("kan reageren tot en met");

        browser.newVisitor();
        browser.open(asking.statusPath());
        browser.follow("Reageer op ons voornemen");
        browser.fill("Wat vindt u ervan?", "Het licht komt in het voorjaar alsnog.");
        browser.press("Reactie versturen");
        assertThat(browser.text()).contains("Wij hebben uw reactie.");

        work.as("bram");
        openTask(determination);
        assertThat(browser.text()).contains("Het licht komt in het voorjaar alsnog.");
        browser.fill("Wat deed u met de zienswijze?", "Dat telt mee in een nieuwe aanvraag.");
        browser.press("Voorstel doen");
        work.as("ilse");
        openTask(determination);
        assertThat(browser.text()).contains("€ 700,00 komt weer vrij", "€ 700,00 is te veel betaald");
        browser.tick("Vaststellen zoals voorgesteld");
        browser.press("Besluit nemen");
        assertThat(browser.text()).contains("Vastgesteld: " + determination);

        browser.page()
                .navigate(
                        browser.address("/werk/vervolg?nummer=" + determination).toString());
        work.awaits("bezwaar mogelijk tot en met");
        browser.look();
        browser.newVisitor();
        browser.open(asking.statusPath());
        assertThat(browser.text()).contains("Wij stelden uw subsidie vast op € 1.900,00.");
    }

    @Test
    void the_sample_page_shows_what_can_be_drawn() {
        browser.signIn("bram");
        browser.open("/werk/steekproef");
        browser.press("Loten");
        assertThat(browser.text()).contains("Kies een maand.");
    }

    private void tellOnAPhone(String statusPath) {
        browser.newVisitor();
        browser.width(375);
        browser.open(statusPath);
        browser.follow("Vertel hoe het ging");
        browser.press("Versturen");
        assertThat(browser.text()).contains("Vertel wat u deed.", "Vul een bedrag in, zoals 125,50.");
        browser.fill("Wat hebt u gedaan?", "Wij bouwden het podium. Het licht lukte niet.");
        browser.press("Bewaren, later verder");
        assertThat(browser.text()).contains("Bewaard.");
        browser.open(browser.page().url().replaceFirst("^https?://[^/]+", ""));
        assertThat(browser.page().inputValue("[id$=':done']")).startsWith("Wij bouwden het podium");
        browser.fill("Met hoeveel mensen", "40");
        browser.page().locator("[id$=':spent']").first().fill("1.900,00");
        browser.press("Versturen");
        assertThat(browser.text())
                .contains("Bedankt! Wij hebben uw verslag.", "Dit stuurde u ons op", "Ontvangstbevestiging verslag");
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(375);
    }

    private void openTask(String determination) {
        browser.page()
                .navigate(
                        browser.address("/werk/vervolg?nummer=" + determination).toString());
        browser.follow("Naar de taak");
    }
}
