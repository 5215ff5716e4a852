package nl.groeikracht.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.groeikracht.blackbox.Browser;

/** A resident of Heemskerk who asks for money through the public form, so that employees have something to do. */
final class Asking {

    private static final Pattern NUMBER = Pattern.compile("HK-\\d{4}-\\d{4,}");

    private final Page page;
    private final Browser browser;
    private final String title;
    private String amount = "980,00";
    private String theme = "Groen in de buurt";
    private String scheme = "budget-bewonersinitiatieven";
    private boolean byPost;
    private String statusPath;

    private Asking(Browser browser, String title) {
        this.browser = browser;
        this.page = browser.page();
        this.title = title;
    }

    static Asking forMoney(Browser browser, String title) {
        return new Asking(browser, title);
    }

    Asking amount(String wanted) {
        amount = wanted;
        return this;
    }

    /** Under another scheme of Heemskerk. */
    Asking scheme(String slug) {
        scheme = slug;
        return this;
    }

    Asking theme(String wanted) {
        theme = wanted;
        return this;
    }

    Asking lettersByPost() {
        byPost = true;
        return this;
    }

    /** @return the case number */
    String send() {
        page.navigate(browser.address("/regeling?gemeente=heemskerk&regeling=" + scheme)
                .toString());
        go("Vraag geld aan");
        type("name", "Noor Hazelaar");
        type("street", "Lijsterhof");
        type("houseNumber", "9");
        type("postcode", "1964 XX");
        type("town", "Heemskerk");
        page.locator("input[type=radio][value=%s]".formatted(byPost ? "POST" : "EMAIL"))
                .check();
        if (!byPost) {
            type("email", "noor.hazelaar@example.org");
            page.locator("[id$=':consent']").check();
        }
        go("Naar uw idee");
        type("title", title);
        type("what", "Een tuin waar iedereen mag plukken en zitten.");
        type("why", "Veel bewoners wonen alleen.");
        type("forWhom", "Voor de hele buurt.");
        choose("theme", theme);
        page.locator("[id$=':scale']").selectOption(new SelectOption().setIndex(2));
        choose("neighbourhood", "Oosterwijk");
        page.locator("[id*=':collective'][value=true], input[name$=':collective'][value=true]")
                .first()
                .check();
        page.locator("[id*=':institution'][value=false], input[name$=':institution'][value=false]")
                .first()
                .check();
        type("participants", "6");
        type("supporters", "14");
        go("Naar plan en geld");
        var today = LocalDate.now(Clock.systemDefaultZone());
        type("start", dutch(today.plusDays(60)));
        type("end", dutch(today.plusDays(200)));
        page.locator("[id$=':what']").first().fill("Bollen en grond");
        page.locator("[id$=':amount']").first().fill(amount);
        type("ownHours", "120");
        type("iban", "NL91 ABNA 0417 1643 00");
        go("Naar bijlagen");
        go("Naar nakijken");
        page.locator("[id$=':truthful']").check();
        go("Verstuur de aanvraag");
        var found = NUMBER.matcher(browser.text());
        if (!found.find()) {
            throw new AssertionError("No case number on " + page.url() + ":\n" + browser.text());
        }
        statusPath = page.locator("a[href*='/status?']").first().getAttribute("href");
        return found.group();
    }

    /** The secret page on which the resident follows the request. */
    String statusPath() {
        return statusPath;
    }

    private void type(String field, String text) {
        page.locator("[id$=':%s']".formatted(field)).first().fill(text);
    }

    private void choose(String field, String label) {
        page.locator("[id$=':%s']".formatted(field)).selectOption(new SelectOption().setLabel(label));
    }

    private void go(String button) {
        browser.passOn(page.locator("button, a.nl-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first());
    }

    private static String dutch(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
