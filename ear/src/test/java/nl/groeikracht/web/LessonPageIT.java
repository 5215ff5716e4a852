package nl.groeikracht.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A programme manager writes down what was learnt, finds it again, and takes away what should not be there. */
class LessonPageIT {

    private final String today = DemoDatabase.today().format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void lessons_of_a_team_and_of_a_meeting_are_found_again() {
        var own = "pluktuin" + UUID.randomUUID().toString().substring(0, 6);
        browser.signIn("omar");
        browser.open("/werk/lessen");
        browser.follow("Les toevoegen");
        browser.choose("Programma", "Buurten aan zet");
        browser.press("Verder");
        browser.press("Les bewaren");
        assertThat(browser.text()).contains("Kies een team.", "Schrijf de les op.");
        browser.page()
                .locator("[id$=':team']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        browser.choose("Thema", "energie");
        browser.fill("Wat is de les?", "Een " + own + " brengt buren bij elkaar.");
        browser.press("Les bewaren");
        assertThat(browser.text()).contains("De les is bewaard.", own);
        browser.narrow();

        browser.follow("Bijeenkomst vastleggen");
        browser.fill("Datum", today);
        browser.fill("Waar ging het over?", "Leren van " + own);
        browser.tick("buurtbegeleider");
        browser.tick("programmamanager");
        browser.fill("Met hoeveel mensen?", "7");
        browser.press("Bijeenkomst bewaren");
        assertThat(browser.text()).contains("Schrijf minstens één les op.");
        assertThat(browser.page().getByLabel("Waar ging het over?").inputValue())
                .isEqualTo("Leren van " + own);
        browser.fill("Lessen over energie", "Geef elke " + own + " een trekker.\nVraag water aan de buren.");
        browser.press("Bijeenkomst bewaren");
        assertThat(browser.text()).contains("De bijeenkomst en de lessen zijn bewaard.", "Vraag water aan de buren.");

        browser.fill("Zoek in de lessen", own + " buur");
        browser.press("Filter");
        assertThat(browser.text())
                .contains("1–1 van 1", "brengt buren bij elkaar")
                .doesNotContain("Vraag water");
        var csv = browser.page()
                .request()
                .get(browser.address("/werk/lessen.csv?zoek=" + own).toString());
        assertThat(new String(csv.body(), UTF_8).lines()).hasSize(3).anyMatch(line -> line.contains("een trekker"));

        browser.follow("Les weghalen");
        browser.press("Les weghalen");
        assertThat(browser.text()).contains("Schrijf op waarom de les weg moet.");
        browser.fill("Waarom moet de les weg?", "Proef");
        browser.press("Les weghalen");
        assertThat(browser.text()).contains("De les is weggehaald.").doesNotContain("brengt buren bij elkaar");
    }
}
