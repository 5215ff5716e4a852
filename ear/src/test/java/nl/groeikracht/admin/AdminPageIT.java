package nl.groeikracht.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator renews a scheme, changes a ceiling and gives a mandate. */
class AdminPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        browser.signIn("sietske");
        browser.open("/werk/regelingen");
        browser.follow("Nieuwe versie maken Wijkbudget Oost");
        browser.fill("Naam van de regeling", "Wijkbudget Oost en dorpen");
        browser.fill("Hoogste bedrag per aanvraag", "veel");
        browser.fill("Binnen hoeveel weken", "60");
        browser.press("Bevestig: nieuwe versie maken");

        assertThat(browser.text()).contains("Vul een bedrag in");
        browser.fill("Hoogste bedrag per aanvraag", "3.000");
        browser.press("Bevestig: nieuwe versie maken");

        assertThat(browser.text()).contains("Vul een getal in van 1 tot en met 52", "Schrijf op waarom");
        assertThat(browser.page().getByLabel("Naam van de regeling").inputValue())
                .isEqualTo("Wijkbudget Oost en dorpen");
    }

    @Test
    void a_new_version_is_previewed_and_made() {
        browser.signIn("sietske");
        browser.open("/werk/regelingen");
        browser.follow("Nieuwe versie maken Wijkbudget Oost");
        browser.fill("Hoogste bedrag per aanvraag", "3000");
        browser.fill("Waarom deze nieuwe versie", "Raadsbesluit van deze maand");
        browser.press("Voorbeeld bekijken");
        assertThat(browser.text()).contains("Zo zien inwoners het", "U kunt tot € 3.000");

        browser.press("Bevestig: nieuwe versie maken");
        assertThat(browser.text()).contains("Versie 2 is gemaakt", "Raadsbesluit van deze maand");
    }

    @Test
    void a_new_year_is_proposed_and_made_and_does_not_overlap() {
        var scheme = DemoScheme.of("current_date - 60", "current_date + 700", 9_000_000)
                .name();
        browser.signIn("sietske");
        browser.open("/werk/regelingen");
        browser.follow("Nieuw jaar " + scheme);
        browser.narrow();
        browser.press("Bevestig: nieuw jaar maken");
        assertThat(browser.text()).contains("Schrijf op waarom");

        browser.fill("Eerste dag van het plafond", "1-1-2020");
        browser.fill("Subsidieplafond", "95.000");
        browser.fill("Waarom?", "Raadsbesluit begroting");
        browser.press("Bevestig: nieuw jaar maken");
        assertThat(browser.text()).contains("tot dan loopt het plafond van nu");
        assertThat(browser.page().getByLabel("Subsidieplafond").inputValue()).isEqualTo("95.000,00");

        browser.open("/werk/regelingen");
        browser.follow("Nieuw jaar " + scheme);
        browser.fill("Waarom?", "Raadsbesluit begroting");
        browser.press("Bevestig: nieuw jaar maken");
        assertThat(browser.text()).contains("Het nieuwe jaar is gemaakt", "Raadsbesluit begroting");
    }

    @Test
    void a_ceiling_is_raised_with_a_reason_and_never_lowered_below_what_is_promised() {
        browser.signIn("fatima");
        browser.open("/werk/regelingen");
        browser.follow("Plafond wijzigen Budget bewonersinitiatieven");
        browser.tick("Verlagen");
        browser.fill("Met hoeveel?", "89.000");
        browser.fill("Waarom?", "Bezuiniging");
        browser.press("Bevestig: plafond wijzigen");
        assertThat(browser.text()).contains("niet meer dan");

        browser.tick("Verhogen");
        browser.fill("Met hoeveel?", "1.000");
        browser.fill("Waarom?", "Restant van vorig jaar");
        browser.press("Bevestig: plafond wijzigen");
        assertThat(browser.text()).contains("Het plafond is nu", "Restant van vorig jaar");
    }

    @Test
    void awb_4_24_an_administrator_registers_a_report_on_the_effects_of_a_scheme() {
        browser.signIn("sietske");
        browser.open("/werk/regelingen");
        assertThat(browser.text()).contains("Verslag over de werking: uiterlijk");
        browser.follow("Verslag over de werking Wijkbudget Oost");
        browser.narrow();
        assertThat(browser.text()).contains("Er is nog geen verslag vastgelegd");
        browser.press("Leg het verslag vast");
        assertThat(browser.text()).contains("Vul een dag in tussen", "Vul dit in.");
        browser.narrow();
        browser.fill("Wanneer is het verslag gepubliceerd?", today());
        browser.fill("Waar staat het?", "Raadsstuk 2026-17");
        browser.fill("Wat is de conclusie?", "De regeling brengt buren bij elkaar.");
        browser.press("Leg het verslag vast");
        assertThat(browser.text()).contains("Het verslag is vastgelegd", "De regeling brengt buren bij elkaar.");
    }

    @Test
    void a_mandate_is_given_and_ended() {
        browser.signIn("fatima");
        browser.open("/werk/beheer");
        browser.follow("Mandaten");
        browser.press("Bevestig: mandaat geven");
        assertThat(browser.text()).contains("Maak een keuze");

        browser.choose("Aan wie?", "Ruben Esdoorn");
        browser.tick("niet behandelen");
        browser.fill("Vanaf welke dag?", "1-1-2030");
        browser.fill("Waar staat het mandaatbesluit?", "Mandaatregister Heemskerk, regel 99");
        browser.press("Bevestig: mandaat geven");
        assertThat(browser.text()).contains("Ruben Esdoorn heeft nu dit mandaat");

        browser.follow("Beëindigen Ruben Esdoorn, Mandaatregister Heemskerk, regel 99");
        browser.fill("Vanaf welke dag geldt het niet meer?", "2-1-2030");
        browser.fill("Waarom?", "Andere functie");
        browser.press("Bevestig: mandaat beëindigen");
        assertThat(browser.text()).contains("geldt niet meer vanaf");
    }

    @Test
    void a_caseworker_reads_the_schemes_and_changes_nothing() {
        browser.signIn("bram");
        browser.open("/werk/regelingen");

        assertThat(browser.text()).contains("Budget bewonersinitiatieven").doesNotContain("Plafond wijzigen");
        browser.page()
                .navigate(browser.address("/werk/regelingen/wijzig?regeling=1").toString());
        assertThat(browser.text()).doesNotContain("Bevestig");
    }

    @Test
    void the_time_of_a_demonstration_can_be_moved() {
        browser.open("/demo");
        browser.follow("Tijd vooruitzetten");
        browser.press("Een dag vooruit");

        assertThat(browser.text()).contains("Het is nu");
    }

    private static String today() {
        var day = LocalDate.now(Clock.systemDefaultZone());
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
