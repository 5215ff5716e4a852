package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.shared.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Terms on the pages: counted, changed, and lengthened after an outage. */
class TermsPageIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_caseworker_counts_a_term_and_reads_why() {
        browser.signIn("bram");
        browser.open("/werk/termijnen");
        browser.choose("Welke termijn?", "Bezwaar maken: 6 weken (Awb 6:7)");
        browser.fill("Vanaf welke dag?", "31-2-2026");
        browser.press("Uitrekenen");
        assertThat(browser.text()).contains("Vul een datum in");

        browser.fill("Vanaf welke dag?", "13-11-2026");
        browser.press("Uitrekenen");
        assertThat(browser.text())
                .contains("28 december 2026", "eerste kerstdag", "tweede kerstdag", "zondag", "Atw art. 3 lid 1");
    }

    @Test
    void awb_4_15_a_caseworker_sees_what_the_dates_become_before_confirming() {
        var asking = Asking.forMoney(browser, "Wachten op een brug").amount("1.200,00");
        var number = asking.send();
        var work = new CaseWork(browser, number);
        var today = LocalDate.now(Dutch.ZONE);

        work.as("bram");
        browser.follow("Termijn wijzigen of uitstel melden");
        browser.press("Bevestig: termijn wijzigen");
        assertThat(browser.text()).contains("Kies wat er aan de hand is.", "Schrijf op waarom.");
        browser.tick("Overmacht");
        browser.fill("Vanaf welke dag?", today.plusDays(400).format(TYPED));
        browser.fill("Tot en met welke dag?", today.plusDays(9).format(TYPED));
        browser.fill("Waarom?", "Het gemeentehuis is dicht na een brand.");
        browser.press("Gevolgen bekijken");
        assertThat(browser.page().title()).startsWith("Fout: ");
        assertThat(browser.page().getByLabel("Waarom?").inputValue()).contains("na een brand");

        browser.tick("Het besluit komt later");
        browser.fill("Vanaf welke dag?", "");
        browser.fill("Tot en met welke dag?", today.plusDays(300).format(TYPED));
        browser.press("Gevolgen bekijken");
        assertThat(browser.text()).contains("Dit gaat er gebeuren", "De aanvrager leest als laatste dag");
        browser.press("Bevestig: termijn wijzigen");
        assertThat(browser.text())
                .contains("De termijn is gewijzigd.", "Uitstel van het besluit gemeld aan de aanvrager");

        browser.newVisitor();
        browser.open(asking.statusPath());
        assertThat(browser.text()).contains("Wij lieten u weten dat ons besluit later komt");
    }

    @Test
    void awb_afd_2_3_residents_read_of_an_outage_and_that_they_have_more_time() {
        var today = LocalDate.now(Dutch.ZONE).format(TYPED);
        browser.signIn("fatima");
        browser.open("/werk/beheer");
        browser.follow("Uitval");
        browser.press("Bevestig: uitval registreren");
        assertThat(browser.text()).contains("Schrijf op wat niet werkte.");
        browser.fill("Wat werkte niet?", "Het formulier gaf een fout.");
        browser.fill("Eerste dag", today);
        browser.fill("Laatste dag", today);
        browser.press("Bevestig: uitval registreren");
        assertThat(browser.text()).contains("De uitval is geregistreerd.", "Het formulier gaf een fout.");

        browser.newVisitor();
        browser.open("/?gemeente=heemskerk");
        assertThat(browser.text()).contains("storing", "Moest u iets insturen tussen");
    }
}
