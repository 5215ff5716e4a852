package nl.groeikracht.web;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static nl.groeikracht.blackbox.DemoDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a dossier whose term is over to the certificate, by the people who do it. */
class RetentionPageIT {

    private static final String ADDRESS = "/werk/beheer/bewaren";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_may_go_is_listed_held_approved_by_two_destroyed_and_proved() {
        var gone = withdrawn("Vergeet mij maar");
        var held = withdrawn("Onthoud mij");
        longAgo(gone);
        longAgo(held);

        as("fatima", ADDRESS);
        assertThat(browser.text()).contains("Van 2 dossiers is de bewaartermijn voorbij", "Selectielijst 2020, 8.1.7");
        browser.narrow();
        browser.follow("Houd vast " + held);
        browser.press("Houd het dossier vast");
        assertThat(browser.text()).contains("Schrijf op waarom");
        browser.fill("Waarom vasthouden?", "Er loopt een zaak bij de rechter.");
        browser.narrow();
        browser.press("Houd het dossier vast");
        assertThat(browser.text()).contains("Dossier " + held + " wordt vastgehouden");

        browser.press("Stel een lijst op");
        assertThat(browser.text()).contains(gone, "Wacht op goedkeuring").doesNotContain(held);
        browser.follow("Haal van de lijst " + gone);
        browser.narrow();
        browser.follow("Terug zonder te wijzigen");
        browser.press("Keur de lijst goed");
        assertThat(browser.text()).contains("Fatima Olmenhof").doesNotContain("Haal van de lijst");
        var list = browser.page().url().replaceAll(".*lijst=", "");

        as("ilse", "/werk/beheer/vernietigen?lijst=" + list);
        assertThat(browser.text()).contains("U bent de tweede");
        browser.press("Keur de lijst goed");

        as("fatima", "/werk/beheer/vernietigen?lijst=" + list);
        browser.press("Vernietig deze dossiers");
        assertThat(browser.text()).contains("Vink aan dat u het zeker weet");
        browser.tick("Ik weet zeker dat dit dossier weg mag");
        browser.narrow();
        browser.press("Vernietig deze dossiers");
        browser.narrow();
        await(
                "the certificate of " + list,
                "select 1 from destruction_list where certificate is not null and number = ?",
                list);

        as("anouk", "/werk/beheer/vernietigen?lijst=" + list);
        assertThat(browser.text()).contains("Vernietigd: 1. Bewaard: 0.", gone);
        browser.narrow();
        assertThat(browser.page()
                        .context()
                        .request()
                        .get(browser.address("/werk/beheer/verklaring?lijst=" + list)
                                .toString())
                        .body())
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        browser.open(ADDRESS);
        browser.open("/werk/logboek?zaak=" + gone);
        assertThat(browser.text()).contains("Dossier vernietigd");
    }

    @Test
    void a_newer_term_is_added_by_the_administrator_only() {
        as("fatima", ADDRESS);
        browser.press("Voeg de termijn toe");
        assertThat(browser.text()).contains("Kies een uitkomst.", "Vul een aantal jaren in.");
        browser.narrow();
        browser.choose("Uitkomst", "Geweigerd");
        browser.fill("Aantal jaren", "6");
        browser.fill("Geldt vanaf", "1-1-2040");
        browser.fill("Grond", "Selectielijst 2040, 8.2");
        browser.fill("Waarom", "Nieuwe selectielijst");
        browser.press("Voeg de termijn toe");
        assertThat(browser.text()).contains("Selectielijst 2040, 8.2");

        as("anouk", ADDRESS);
        assertThat(browser.text()).contains("Selectielijst 2040, 8.2").doesNotContain("Een nieuwe termijn toevoegen");
    }

    /** A request of the test's own, taken back by the one who asked. */
    private String withdrawn(String title) {
        browser.newVisitor();
        var asking = Asking.forMoney(browser, title);
        var number = new String[1];
        browser.hurry(() -> {
            number[0] = asking.send();
            browser.open(asking.statusPath());
            browser.follow("Uw aanvraag intrekken");
            browser.press("Ja, trek mijn aanvraag in");
        });
        await("the end of " + number[0], "select 1 from dossier where ended and case_number = ?", number[0]);
        return number[0];
    }

    private static void longAgo(String number) {
        change(
                "update step_fact set created = created - interval '11 years', completed = completed - interval '11 years'"
                        + " where case_number in (select case_number from case_card where case_number = ? or origin = ?)",
                number,
                number);
    }

    private void as(String username, String path) {
        browser.newVisitor();
        browser.signIn(username);
        browser.open(path);
    }

    private void await(String what, String sql, String number) {
        for (int i = 0; i < 120; i++) {
            if (text(sql, number) != null) {
                return;
            }
            browser.page().waitForTimeout(500);
        }
        throw new AssertionError("Never: " + what);
    }
}
