package nl.groeikracht.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator adapts a letter, and cannot leave out what the law asks for. */
class LettersPageIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_administrator_adapts_a_letter() {
        browser.signIn("fatima");
        browser.open("/werk/beheer/brieven");
        browser.follow("Bevestiging van intrekking");

        browser.fill("Tekst van de brief", "# Tot ziens\n\nWij horen <b>graag</b> van u.\n\n{{ondertekening}}");
        browser.press("Bewaren als nieuwe versie");
        assertThat(browser.text()).contains("Dit mag niet ontbreken in de brief: {{besluit}}.");
        assertThat(browser.page().locator("textarea").inputValue()).contains("<b>graag</b>");

        browser.fill(
                "Tekst van de brief", "# Tot ziens\n\n{{besluit}} Wij horen <b>graag</b> van u.\n\n{{ondertekening}}");
        browser.press("Bewaren als nieuwe versie");
        assertThat(browser.text()).contains("is bewaard", "geschreven door");

        browser.width(320);
        browser.look();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }

    @Test
    void in_a_demonstration_the_sent_mail_can_be_read() {
        browser.open("/demo/post");

        assertThat(browser.page().locator("h1").innerText()).isEqualTo("Verstuurde post");
    }
}
