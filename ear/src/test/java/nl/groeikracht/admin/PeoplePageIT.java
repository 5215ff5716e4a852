package nl.groeikracht.admin;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator lets people in and keeps them out; everyone chooses a password of their own. */
class PeoplePageIT {
    private static final String CHOSEN = "zes blauwe eikels";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String username = "t." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void awb_2_5_somebody_new_promises_confidentiality_and_chooses_a_password() {
        browser.signIn("fatima");
        browser.open("/werk/beheer/medewerkers");
        browser.narrow();
        browser.press("Voeg toe");
        assertThat(browser.text()).contains("Gebruikersnaam");
        var password = add();
        browser.narrow();

        signIn(password);
        assertThat(browser.page().title()).startsWith("Geheimhouding");
        browser.narrow();
        browser.open("/werk/voorraad");
        assertThat(browser.page().title()).startsWith("Geheimhouding");
        browser.press("Beloof geheimhouding");
        assertThat(browser.text()).contains("Zet een vinkje als u dit belooft");
        browser.tick("Ik beloof dat ik dit geheimhoud");
        browser.press("Beloof geheimhouding");
        assertThat(browser.text()).contains("Uw belofte is bewaard");
        assertThat(browser.page().title()).startsWith("Werkvoorraad");

        browser.page().locator(".gk-menu summary").click();
        browser.follow("Wachtwoord wijzigen");
        browser.narrow();
        browser.press("Bewaar het nieuwe wachtwoord");
        choose("geraden", CHOSEN, CHOSEN);
        assertThat(browser.text()).contains("Dit is niet uw wachtwoord van nu");
        choose(password, CHOSEN, "iets anders");
        assertThat(browser.text()).contains("niet hetzelfde als het nieuwe wachtwoord");
        choose(password, "kort", "kort");
        assertThat(browser.text()).contains("Gebruik minstens 12 tekens");
        choose(password, CHOSEN, CHOSEN);
        assertThat(browser.text()).contains("Uw nieuwe wachtwoord is bewaard");

        signIn(CHOSEN);
        assertThat(browser.page().title()).startsWith("Werkvoorraad");
    }

    @Test
    void an_account_is_renewed_closed_opened_and_unlocked() {
        browser.signIn("fatima");
        browser.open("/werk/beheer/medewerkers");
        var first = add();
        browser.open("/werk/beheer/medewerkers?wie=" + username);
        browser.narrow();
        browser.press("Maak een nieuw wachtwoord");
        assertThat(shownPassword()).isNotEqualTo(first);

        browser.press("Sluit de toegang");
        assertThat(browser.text()).contains("Tessa Beuk kan niet meer inloggen", "kan niet inloggen");
        browser.press("Open de toegang");
        assertThat(browser.text()).contains("Tessa Beuk kan weer inloggen");

        change(
                "update groeikracht.person set locked_until = now() + interval '5 minutes' where username = ?",
                username);
        browser.open("/werk/beheer/medewerkers?wie=" + username);
        assertThat(browser.text()).contains("typte te vaak een verkeerd wachtwoord");
        browser.press("Maak weer open");
        assertThat(browser.text()).contains("Tessa Beuk kan weer inloggen");

        browser.tick("betaler");
        browser.press("Bewaar");
        assertThat(browser.text()).contains("De rollen van Tessa Beuk zijn bewaard");
    }

    @Test
    void who_also_works_for_another_municipality_is_not_closed_by_one_of_them() {
        browser.signIn("fatima");
        browser.open("/werk/beheer/medewerkers");
        add();
        change("insert into groeikracht.membership values (?, 'GM0080', 'adviser')", username);
        browser.open("/werk/beheer/medewerkers?wie=" + username);

        browser.press("Sluit de toegang");
        assertThat(browser.text()).contains("werkt ook voor een andere gemeente");
        browser.narrow();

        browser.page().getByLabel("adviseur").first().uncheck();
        browser.press("Bewaar");
        assertThat(browser.text())
                .contains("De rollen van Tessa Beuk zijn bewaard")
                .doesNotContain(username);
    }

    /** Adds a colleague; gives the password that is shown once. */
    private String add() {
        browser.fill("Naam", "Tessa Beuk");
        browser.fill("Gebruikersnaam", username);
        browser.fill("E-mail", "tessa@heemskerk.example");
        browser.tick("adviseur");
        browser.press("Voeg toe");
        assertThat(browser.text()).contains("Het wachtwoord is gemaakt", "Tessa Beuk");
        return shownPassword();
    }

    private String shownPassword() {
        return browser.page().locator(".gk-code.gk-strong").first().innerText().strip();
    }

    private void signIn(String password) {
        browser.newVisitor();
        browser.open("/inloggen");
        browser.fill("Gebruikersnaam", username);
        browser.fill("Wachtwoord", password);
        browser.press("Inloggen");
    }

    private void choose(String current, String chosen, String again) {
        browser.fill("Wachtwoord van nu", current);
        browser.page()
                .getByLabel("Nieuw wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(chosen);
        browser.fill("Nieuw wachtwoord, nog een keer", again);
        browser.passOn(browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar het nieuwe wachtwoord")));
    }
}
