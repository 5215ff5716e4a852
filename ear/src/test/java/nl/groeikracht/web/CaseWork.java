package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.groeikracht.blackbox.Browser;

/**
 * What employees do with a case, each as it is done on the pages. Looks at those pages only when asked to: one journey
 * that looks at all of them is enough.
 */
final class CaseWork {

    private final Browser browser;
    private final String number;
    private boolean looking;

    CaseWork(Browser browser, String number) {
        this.browser = browser;
        this.number = number;
    }

    /** Looks at each page that is passed from now on. */
    CaseWork looking() {
        looking = true;
        return this;
    }

    /** Goes on as somebody else, on the page of the case. */
    CaseWork as(String username) {
        browser.newVisitor();
        page().navigate(browser.address("/inloggen").toString());
        browser.fill("Gebruikersnaam", username);
        browser.fill("Wachtwoord", "groeikracht");
        page().keyboard().press("Enter");
        page().locator(".gk-avatar").waitFor();
        return openCase();
    }

    CaseWork openCase() {
        page().navigate(browser.address("/werk/zaak?nummer=" + number).toString());
        look();
        return this;
    }

    void foundComplete() {
        openCase();
        press("Controleer de aanvraag");
        browser.tick("Compleet");
        press("Bevestig");
        says("De aanvraag " + number + " is compleet");
    }

    void meetsConditions() {
        openCase();
        press("Toets de voorwaarden");
        says("voldoet aan alle 9 voorwaarden");
        browser.tick("Eens: voldoet");
        press("Bevestig");
        says(number + " voldoet aan de voorwaarden");
    }

    void advised(String advice) {
        openCase();
        press("Geef advies");
        browser.tick("Toekennen");
        browser.fill("2. Uw advies", advice);
        press("Geef dit advies");
        says("Uw advies bij " + number + " is gegeven");
    }

    void proposed(String reasons) {
        openCase();
        press("Beoordeel de aanvraag");
        browser.tick("Toekennen");
        browser.fill("4. Waarom?", reasons);
        var careful = page().getByLabel("Ik heb nagegaan of het advies zorgvuldig is");
        if (careful.count() > 0) careful.check();
        press("Stuur het voorstel naar de mandaathouder");
        says("Voorstel gedaan bij " + number);
    }

    /** Does all until the decision, as one caseworker. */
    void broughtToDecision(String caseworker) {
        as(caseworker);
        foundComplete();
        meetsConditions();
        proposed("Het plan is redelijk en past bij de regeling.");
    }

    /** Looks again until the page of the case says it: letters and payments are made a moment later. */
    void awaits(String words) {
        for (int i = 0; i < 60 && !browser.text().contains(words); i++) {
            page().waitForTimeout(2_000);
            page().reload();
        }
        assertThat(browser.text()).contains(words);
    }

    /** The page as it is now also fits the narrowest screen. */
    void narrow() {
        browser.narrow();
    }

    /** Waits for the page that says this. */
    void says(String words) {
        for (int i = 0; i < 200 && !browser.text().contains(words); i++) {
            page().waitForTimeout(100);
        }
        assertThat(browser.text()).contains(words);
    }

    /** A button, or a link that looks like one. */
    void press(String button) {
        var named = page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        if (named.count() == 0) {
            named = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(button));
        }
        browser.passOn(named.first());
    }

    private void look() {
        if (looking) {
            browser.look();
        }
    }

    private Page page() {
        return browser.page();
    }
}
