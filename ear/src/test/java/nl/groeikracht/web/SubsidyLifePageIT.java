package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.shared.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One subsidy through its whole life, as a resident and six employees click through it. */
class SubsidyLifePageIT {

    private static final Pattern NUMBER = Pattern.compile("HK-\\d{4}-\\d{4,}");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final String NO_INTEREST = "Ik heb geen eigen belang bij deze aanvraag.";

    @RegisterExtension
    final Browser browser = new Browser();

    private CaseWork work;
    private String request;
    private String status;

    @Test
    void awb_7_11_lid_2_incomplete_supplemented_granted_determined_lower_and_higher_again_after_an_objection() {
        incompleteAndSupplemented();
        granted();
        var determination = determinedLower(reported());
        var recovery = recoveryStarted();
        var objection = objected(determination);
        founded(objection);

        work.as("bram");
        openFollowUp(recovery);
        assertThat(browser.text()).contains("Vervallen");
        openFollowUp(determination);
        assertThat(browser.text()).contains("Vastgesteld na bezwaar", "€ 2.600,00");
        awaitOnStatus("Na uw bezwaar stelden wij uw subsidie vast op € 2.600,00.");
    }

    private void incompleteAndSupplemented() {
        var asking = Asking.forMoney(browser, "Muziekkapel in het park").amount("2.600,00");
        request = asking.send();
        status = asking.statusPath();
        work = new CaseWork(browser, request);
        work.as("bram");
        browser.press("Controleer de aanvraag");
        browser.tick("Er ontbreekt iets");
        browser.fill("2. Wat ontbreekt?", "- Een tekening van de kapel");
        browser.fill("3. Uitleg voor de aanvrager", "Wij willen zien waar de kapel komt te staan.");
        browser.fill("4. Tot wanneer?", LocalDate.now(Dutch.ZONE).plusDays(14).format(TYPED));
        browser.press("Bevestig");
        assertThat(browser.text()).contains("De klok staat stil");
        browser.newVisitor();
        browser.open("/status/aanvullen" + key());
        browser.fill("Uw antwoord", "De kapel komt op het grasveld naast de vijver.");
        browser.press("Verstuur");
    }

    private void granted() {
        work.as("bram");
        work.foundComplete();
        work.meetsConditions();
        work.as("yusuf").advised("Een mooi plan.");
        work.as("bram").proposed("De kapel wordt elke zomer gebruikt.");
        work.as("ilse");
        browser.press("Naar het besluit");
        browser.tick(NO_INTEREST);
        browser.press("Bevestig: € 2.600,00 toekennen");
        work.openCase().awaits("Vaststelling HK-");
        browser.newVisitor();
        browser.signIn("petra");
        browser.open("/werk/betalingen?stand=klaar");
        assertThat(browser.text()).contains(request);
        browser.press("Maak betaallijst");
    }

    private String reported() {
        browser.newVisitor();
        browser.open(status);
        browser.follow("Vertel hoe het ging");
        browser.fill("Wat hebt u gedaan?", "De kapel staat er. Het dak hebben wij niet gemaakt.");
        browser.fill("Met hoeveel mensen", "40");
        browser.page().locator("[id$=':spent']").first().fill("1.900,00");
        browser.press("Versturen");
        assertThat(browser.text()).contains("Bedankt! Wij hebben uw verslag.");
        work.as("bram").awaits("Verslag nakijken");
        browser.follow("Vaststelling HK-");
        return numberIn(browser.page().url());
    }

    private String determinedLower(String determination) {
        toTask(determination);
        browser.tick("Een deel ging door");
        browser.tick("Ja");
        browser.press("Vastleggen");
        toTask(determination);
        browser.fill("Vast te stellen bedrag", "1.900");
        browser.choose("Grond om lager", "De activiteit ging niet (helemaal) door (Awb 4:46 lid 2 onder a)");
        browser.fill("Redenen, voor de ontvanger", "Het dak is er niet gekomen.");
        browser.tick("Dit rust op gegevens die afwijken");
        browser.press("Voorstel doen");
        browser.newVisitor();
        browser.open(status);
        browser.follow("Reageer op ons voornemen");
        browser.fill("Wat vindt u ervan?", "Het dak komt in het voorjaar.");
        browser.press("Reactie versturen");
        work.as("bram");
        toTask(determination);
        browser.fill("Wat deed u met de zienswijze?", "Het dak is er nu niet.");
        browser.press("Voorstel doen");
        work.as("ruben");
        toTask(determination);
        browser.tick("Vaststellen zoals voorgesteld");
        browser.press("Besluit nemen");
        assertThat(browser.text()).contains("Vastgesteld: " + determination);
        openFollowUp(determination);
        work.awaits("bezwaar mogelijk tot en met");
        return determination;
    }

    private String recoveryStarted() {
        work.as("bram").awaits("Terugvordering HK-");
        browser.follow("Terugvordering HK-");
        assertThat(browser.text()).contains("€ 700,00");
        return numberIn(browser.page().url());
    }

    private String objected(String determination) {
        awaitOnStatus("Bezwaar maken");
        browser.follow("Bezwaar maken");
        if (browser.page().getByText("definitieve bedrag").count() > 0) {
            browser.tick("definitieve bedrag");
        }
        browser.fill("Waarom bent u het niet eens", "Het dak staat er sinds vorige week wel.");
        browser.press("Verstuur het bezwaar");
        assertThat(browser.text()).contains("Uw bezwaar is verstuurd");
        return NUMBER.matcher(browser.text())
                .results()
                .map(found -> found.group())
                .filter(number -> !number.equals(request) && !number.equals(determination))
                .findFirst()
                .orElseThrow();
    }

    private void founded(String objection) {
        work.as("sanne");
        toTask(objection);
        browser.tick("Behandelen");
        browser.press("Bevestig");
        toTask(objection);
        browser.tick("Nee");
        browser.tick("De bezwaarmaker wil niet gehoord worden");
        browser.fill("Wat maakt dat zo?", "Noor belde dat zij niet komt.");
        browser.press("Bevestig");
        toTask(objection);
        browser.tick("Gegrond: er komt");
        browser.fill("2. Waarom?", "Het dak staat er nu: de activiteit is klaar.");
        browser.page().getByText("Als het bezwaar gegrond is").click();
        browser.tick("Hoger vaststellen");
        browser.fill("4. Bedrag in totaal", "2.600");
        browser.press("Stuur het advies naar de mandaathouder");
        assertThat(browser.text()).contains("Het advies bij " + objection);
        work.as("ilse");
        toTask(objection);
        browser.tick("Ik heb geen eigen belang bij dit bezwaar.");
        browser.press("Neem deze beslissing");
        assertThat(browser.text()).contains("Beslissing genomen: " + objection + " is gegrond");
    }

    private void awaitOnStatus(String words) {
        browser.newVisitor();
        browser.open(status);
        work.awaits(words);
        browser.look();
    }

    private void openFollowUp(String number) {
        browser.open("/werk/vervolg?nummer=" + number);
    }

    private void toTask(String number) {
        openFollowUp(number);
        browser.follow("Naar de taak");
    }

    private String key() {
        return status.substring(status.indexOf('?'));
    }

    private static String numberIn(String url) {
        var found = NUMBER.matcher(url);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
