package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident asks for money, makes mistakes on the way, loses nothing, and follows and withdraws the request. */
class ResidentJourneyPageIT {
    private static final String SCHEME = "/regeling?gemeente=heemskerk&regeling=budget-bewonersinitiatieven";
    private static final LocalDate START =
            LocalDate.now(java.time.Clock.systemUTC()).plusMonths(2);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_resident_asks_and_withdraws_and_nothing_typed_is_lost() {
        begin();
        browser.press("Naar uw idee");
        assertThat(browser.page().title()).startsWith("Fout: ");
        assertThat(browser.text()).contains("Vul uw straat in.", "Kies of u brieven per e-mail of per post wilt.");
        fillInYou();
        browser.press("Naar uw idee");
        fillInIdea("veel");
        browser.press("Naar plan en geld");
        assertThat(browser.text()).contains("Vul in hoeveel adressen uw plan steunen");
        assertThat(value("what")).isEqualTo("Een pluktuin.\nMet <script>banken</script> 😀");

        loseTheSession();
        field("supporters").fill("9");
        browser.press("Naar plan en geld");
        fillInPlan();
        browser.press("Naar bijlagen");
        assertThat(browser.text())
                .contains(
                        "De laatste dag ligt voor de eerste dag",
                        "regel 2: vul een bedrag in",
                        "rekeningnummer klopt niet");
        browser.narrow();
        assertThat(value("iban")).isEqualTo("NL91 ABNA 0417 1643 01");
        field("end").fill(day(START.plusMonths(3)));
        field("iban").fill("NL91 ABNA 0417 1643 00");
        amount(2).fill("980,00");
        browser.press("Naar bijlagen");
        chooseFiles();
        browser.press("Voeg toe");
        assertThat(browser.text()).contains("1 bestand is toegevoegd", "leeg.pdf", "namen.txt");
        browser.press("Naar nakijken");
        browser.press("Verstuur de aanvraag");
        assertThat(browser.text()).contains("Zonder ondertekening");
        browser.tick("naar waarheid");
        browser.press("Verstuur de aanvraag");
        browser.narrow();
        assertThat(browser.text()).contains("Uw aanvraag is verstuurd", "HK-", "<script>banken</script>");

        var sent = browser.page().url();
        browser.follow("Bekijk uw aanvraag");
        browser.narrow();
        assertThat(browser.text()).contains("Wij kijken of uw aanvraag compleet is", "Ontvangstbevestiging");
        browser.follow("Uw aanvraag intrekken");
        browser.press("Ja, trek mijn aanvraag in");
        assertThat(browser.text())
                .contains("U hebt uw aanvraag ingetrokken", "Hebt u weer een plan?")
                .doesNotContain("Verandert er iets in uw plan");
        browser.page().navigate(sent.replace("verstuurd", "plan"));
        assertThat(browser.page().url()).isEqualTo(sent);
    }

    @Test
    void a_draft_is_kept_and_gone_on_with_in_another_browser() {
        begin();
        field("name").fill("Noor Hazelaar");
        field("postcode").fill("fout");
        browser.press("Bewaar en ga later verder");
        var link = browser.page().locator(".gk-secret").getAttribute("href");

        browser.newVisitor();
        browser.open(link);

        assertThat(value("name")).isEqualTo("Noor Hazelaar");
        assertThat(value("postcode")).isEqualTo("fout");
    }

    @Test
    void the_first_step_can_be_done_with_the_keyboard_alone() {
        begin();
        field("name").focus();
        type("Noor Hazelaar", 2);
        type("Lijsterhof", 1);
        type("14", 1);
        type("1964 AB", 1);
        type("Heemskerk", 1);
        press("Tab");
        press("Space");
        press("ArrowDown");
        assertThat(radio("channel", "POST").isChecked()).isTrue();
        press("Tab");
        press("Enter");
        browser.page().waitForURL(address -> address.contains("/aanvraag/idee"));

        assertThat(browser.page().title()).startsWith("Uw idee");
    }

    @Test
    void an_unknown_key_opens_nothing() {
        browser.open("/aanvraag/u?concept=" + "A".repeat(43));
        assertThat(browser.text()).contains("bestaat niet");
        browser.open("/status?sleutel=geraden");
        assertThat(browser.text()).contains("bestaat niet");
    }

    private void begin() {
        browser.open(SCHEME);
        browser.press("Vraag geld aan");
    }

    private void fillInYou() {
        field("name").fill("Noor Hazelaar");
        field("street").fill("Lijsterhof");
        field("houseNumber").fill("14");
        field("postcode").fill("1964ab");
        field("town").fill("Heemskerk");
        radio("channel", "EMAIL").check();
        field("email").fill("noor@voorbeeld.example");
        field("consent").check();
    }

    private void fillInIdea(String supporters) {
        field("title").fill("Pluktuin Lijsterhof");
        field("what").fill("Een pluktuin.\nMet <script>banken</script> 😀");
        field("why").fill("Buren kennen elkaar niet.");
        field("forWhom").fill("مرحبا بالجيران");
        field("theme").selectOption("groen");
        field("scale").selectOption("SQUARE");
        field("neighbourhood").selectOption("BU03960101");
        radio("collective", "true").check();
        radio("institution", "false").check();
        field("participants").fill("12");
        field("supporters").fill(supporters);
    }

    private void fillInPlan() {
        field("start").fill(day(START));
        field("end").fill(day(START.minusDays(1)));
        browser.fill("Waarvoor, regel 1", "Grond");
        amount(1).fill("640,00");
        browser.fill("Waarvoor, regel 2", "Banken");
        amount(2).fill("9o8,00");
        field("ownHours").fill("120");
        field("iban").fill("NL91 ABNA 0417 1643 01");
    }

    private void chooseFiles() {
        browser.page().locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("namen.txt", "text/plain", "Namen van buren".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("leeg.pdf", "application/pdf", new byte[0])
        });
    }

    /** What happens when a session expires or the server starts anew: the cookie means nothing any more. */
    private void loseTheSession() {
        browser.page().context().clearCookies();
    }

    private Locator field(String name) {
        return browser.page().locator("[id$=':" + name + "']");
    }

    private Locator radio(String name, String value) {
        return browser.page().locator("input[type=radio][name$=':%s'][value='%s']".formatted(name, value));
    }

    private Locator amount(int line) {
        return browser.page().getByLabel("Bedrag in euro, regel " + line);
    }

    private String value(String name) {
        return field(name).inputValue();
    }

    private void type(String text, int tabs) {
        browser.page().keyboard().type(text);
        for (int i = 0; i < tabs; i++) press("Tab");
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(day);
    }
}
