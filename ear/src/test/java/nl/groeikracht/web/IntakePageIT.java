package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A caseworker takes a request in at the counter, and another has an interest in it. */
class IntakePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void awb_2_1_lid_1_who_cannot_ask_online_is_helped_at_the_counter() {
        browser.signIn("bram");
        browser.open("/werk/aanvraag/nieuw");
        browser.press("Typ de aanvraag over");
        assertThat(browser.text())
                .contains(
                        "Kies een regeling.",
                        "Kies hoe de aanvraag binnenkwam.",
                        "Kies of de aanvraag ondertekend is.");
        page().locator("[id$=':regeling']").selectOption(new SelectOption().setIndex(1));
        browser.tick("Aan de balie");
        browser.fill("3. Wanneer kwam de aanvraag binnen?", dutch(today().minusDays(3)));
        page().locator("input[name$=':getekend'][value=false]").check();
        browser.press("Typ de aanvraag over");
        assertThat(browser.text()).contains("U typt deze aanvraag over voor de aanvrager", "Aan de balie");

        type("name", "Femke Lindeboom");
        browser.press("Bewaar en ga later verder");
        assertThat(browser.text()).contains("De aanvraag is bewaard", "Femke Lindeboom");
        browser.press("Ga verder");
        type("street", "Lijsterhof");
        type("houseNumber", "11");
        type("postcode", "1964 XX");
        type("town", "Heemskerk");
        page().locator("input[type=radio][value=POST]").check();
        go("Naar uw idee");
        type("title", "Leestafel in de hal");
        type("what", "Een tafel met boeken om te ruilen.");
        type("why", "Veel bewoners lezen graag.");
        type("forWhom", "Voor de hele flat.");
        page().locator("[id$=':theme']").selectOption(new SelectOption().setIndex(1));
        page().locator("[id$=':scale']").selectOption(new SelectOption().setIndex(2));
        page().locator("[id$=':neighbourhood']").selectOption(new SelectOption().setIndex(1));
        page().locator("input[name$=':collective'][value=true]").first().check();
        page().locator("input[name$=':institution'][value=false]").first().check();
        type("participants", "6");
        type("supporters", "14");
        go("Naar plan en geld");
        type("start", dutch(today().plusDays(60)));
        type("end", dutch(today().plusDays(90)));
        page().locator("[id$=':what']").first().fill("Tafel");
        page().locator("[id$=':amount']").first().fill("300,00");
        type("ownHours", "20");
        type("iban", "NL91 ABNA 0417 1643 00");
        go("Naar bijlagen");
        go("Naar nakijken");
        page().locator("[id$=':truthful']").check();
        go("Verstuur de aanvraag");

        assertThat(browser.text()).contains("De aanvraag is ontvangen", "doe haar vandaag op de post", "Lijsterhof 11");
        press("Bekijk de hele zaak");
        press("Controleer de aanvraag");
        assertThat(browser.text()).contains("De aanvraag is niet ondertekend");
    }

    @Test
    void awb_2_8_lid_1_letters_on_paper_are_printed_and_their_day_of_posting_is_kept() {
        DemoDatabase.change("""
                insert into groeikracht.paper_letter (gm_code, case_number, document, purpose, written_on)
                select d.gm_code, d.case_number, d.id, 'receipt', (d.added_at at time zone 'Europe/Amsterdam')::date
                from groeikracht.document d
                where d.kind = 'RECEIPT' and d.gm_code = 'GM0396' and d.case_number in
                    (select case_number from groeikracht.subsidy_request)
                order by d.added_at limit 1 on conflict (document) do update
                set posted_on = null, posted_by = null, posted_at = null
                """);
        browser.signIn("bram");
        browser.open("/werk/post");
        browser.narrow();
        browser.press("Leg vast: op de post gedaan");
        assertThat(browser.text()).contains("Kies de brieven die u op de post deed");
        browser.narrow();
        page().locator("input[name$=':gepost']").first().check();
        browser.press("Leg vast: op de post gedaan");
        assertThat(browser.text()).contains("is op de post gedaan");
    }

    @Test
    void who_has_an_interest_hands_the_case_to_a_colleague() {
        var number = Asking.forMoney(browser, "Insectenhotel").send();
        var work = new CaseWork(browser, number);
        work.as("bram");
        press("Controleer de aanvraag");
        browser.tick("Compleet");
        page().getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bevestig"))
                .first()
                .click();
        work.says("Geef eerst aan of u een persoonlijk belang hebt");
        browser.look();
        browser.width(320);
        browser.look();
        browser.width(1280);

        press("Ik heb wel een belang");
        browser.press("Bevestig: ik heb een belang");
        assertThat(browser.text()).contains("Kies wat uw belang is.", "Leg kort uit wat uw belang is.");
        browser.tick("Ik woon in de straat of buurt waar het over gaat");
        browser.fill("2. Leg kort uit", "Ik woon aan het plein.");
        browser.press("Bevestig: ik heb een belang");
        assertThat(browser.text()).contains("Uw belang bij " + number + " is vastgelegd");

        browser.open("/werk/voorraad?q=" + number);
        assertThat(browser.text()).contains("U hebt een belang: een collega doet dit");
        work.as("ruben").foundComplete();
    }

    private void press(String name) {
        var link = page().getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        browser.passOn(
                link.count() > 0
                        ? link.first()
                        : page().getByRole(
                                        com.microsoft.playwright.options.AriaRole.BUTTON,
                                        new Page.GetByRoleOptions().setName(name))
                                .first());
    }

    private void go(String button) {
        browser.passOn(page().locator("button, a.nl-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first());
    }

    private void type(String field, String text) {
        page().locator("[id$=':%s']".formatted(field)).first().fill(text);
    }

    private Page page() {
        return browser.page();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    private static String dutch(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
