package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first page that anybody sees. */
class StartPageIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_visitor_finds_the_start_page_on_a_wide_and_on_a_narrow_screen() {
        browser.open("/");
        assertThat(browser.page().locator("h1").count()).isEqualTo(1);

        browser.width(320);
        browser.look();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }
}
