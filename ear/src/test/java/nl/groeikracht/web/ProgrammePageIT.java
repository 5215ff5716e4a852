package nl.groeikracht.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A programme manager sees where twelve teams stand, and what they cost. */
class ProgrammePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void the_programme_page_shows_where_twelve_teams_stand() {
        browser.signIn("omar");
        browser.open("/werk/programmas");
        browser.follow("Buurten aan zet");

        assertThat(browser.text())
                .contains(
                        "Leeuwarden",
                        "jaar 1 van 3",
                        "Teams met een signaal",
                        "Wergea",
                        "2. Activeren",
                        "geen contactpersoon");
        assertThat(browser.page()
                        .locator("section[aria-labelledby=teams] tbody tr")
                        .count())
                .isEqualTo(12);
        narrow();
        browser.follow("Toezeggingen en bestedingen");
        assertThat(browser.text()).contains("Ministerie van BZK", "€ 150.000,00", "€ 80.150,00");
        var pdf = browser.page()
                .request()
                .get(browser.address("/werk/programma/jaarverslag.pdf?jaar=1&nummer="
                                + browser.page().url().replaceFirst(".*nummer=", ""))
                        .toString());
        assertThat(new String(pdf.body(), 0, 4, UTF_8)).isEqualTo("%PDF");
    }

    private void narrow() {
        browser.width(320);
        browser.look();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        browser.width(1280);
    }
}
