package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A private fund's money, as its applicant and the municipality that handles the request see it. */
class PrivateFundPageIT {

    private static final String[] OF_THE_AWB = {"Awb", "esluit", "ezwaar", "ubsidie", "andaat", "in gebreke"};

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void awb_4_21_lid_1_nothing_that_anyone_reads_of_a_donation_is_of_the_awb() {
        browser.open("/regeling?gemeente=heemskerk&regeling=buurtfonds-de-brug");
        assertThat(main())
                .contains("Buurtfonds De Brug geeft dit geld.", "binnen 14 dagen op uw rekening", "binnen 4 weken")
                .doesNotContain("Awb", "esluit", "ezwaar");
        browser.narrow();

        var asking = Asking.forMoney(browser, "Straatontbijt")
                .scheme("buurtfonds-de-brug")
                .amount("500,00");
        var number = asking.send();
        browser.open(asking.statusPath());
        assertThat(main()).contains("U hoort van ons uiterlijk").doesNotContain(OF_THE_AWB);
        browser.narrow();

        var work = new CaseWork(browser, number).looking();
        work.as("bram");
        assertThat(panels()).doesNotContain(OF_THE_AWB);
        work.foundComplete();
        work.meetsConditions();
        work.openCase();
        work.press("Beoordeel de aanvraag");
        assertThat(panels()).contains("Waar let u op?").doesNotContain(OF_THE_AWB);
        browser.narrow();
        browser.page().locator("input[type=radio][value=GRANT]").check();
        browser.fill("4. Waarom?", "Buren leren elkaar kennen.");
        browser.press("Stuur het voorstel naar een collega");

        work.as("ilse");
        work.press("Naar het antwoord");
        assertThat(panels())
                .contains("Het fonds machtigde u: giften tot en met € 5.000", "Dit is een gift van een fonds.")
                .doesNotContain("Awb", "Besluit", "ubsidie", "andaat", "gehoord");
        browser.narrow();
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 500,00 geven");
        assertThat(browser.text()).contains("Antwoord gegeven: het fonds geeft € 500,00");

        work.openCase().awaits("Brief over uw bijdrage");
        assertThat(panels())
                .contains("Op tijd antwoord gegeven")
                .doesNotContain("Bezwaar op papier", "ngebrekestelling", "ubsidie", "Awb");
        browser.newVisitor();
        browser.open(asking.statusPath());
        assertThat(main())
                .contains("U krijgt € 500,00", "Lees de brief")
                .doesNotContain("ezwaar", "esluit", "ubsidie", "Awb");
        browser.narrow();
    }

    @Test
    void an_administrator_makes_a_scheme_of_a_fund() {
        browser.signIn("fatima");
        browser.open("/werk/regelingen/wijzig");
        browser.page().locator("input[id$=awb]").uncheck();
        browser.press("Bevestig: regeling maken");
        assertThat(browser.text()).contains("Naam van het fonds");
        assertThat(browser.page().locator("[aria-invalid=true][id$=fonds]").count())
                .isEqualTo(1);
    }

    /** Without the picture of the process, which is the same for all requests, and without the menu. */
    private String panels() {
        return (String) browser.page().evaluate("""
                () => { const main = document.querySelector('main').cloneNode(true);
                        main.querySelectorAll('#proces').forEach(one => one.remove());
                        return main.textContent.replace(/\\s+/g, ' '); }
                """);
    }

    private String main() {
        return browser.page().locator("main").innerText().replace('\u00a0', ' ');
    }
}
