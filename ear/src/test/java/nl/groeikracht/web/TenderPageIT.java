package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import nl.groeikracht.blackbox.DemoScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten requests share the money of a tender: two assessors who do not see each other, a committee, a mandate holder. */
class TenderPageIT {

    private static final String NO_INTEREST =
            "Ik heb bij geen van deze aanvragen een persoonlijk belang, en ik houd geheim wat ik lees";

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> requests = new ArrayList<>();
    private String round;

    @Test
    void awb_4_26_the_best_of_ten_requests_get_the_money() {
        var scheme = DemoScheme.tender(2_000_00, 50);
        browser.hurry(() -> ask(scheme));
        scheme.close();
        browser.hurry(this::check);
        round = DemoDatabase.text("""
                select r.case_number from distribution_round r
                join round_participant p on p.round_number = r.case_number where p.case_number = ?
                """, requests.get(0));

        participantsConfirmed();
        scored("bram");
        work("sanne");
        assertThat(browser.text()).contains("De punten zijn pas te zien als alle beoordelaars klaar zijn.");
        scored("sanne");
        advisedAndFixed();
        theBestIsGrantedAndTheWeakestIsNot();
    }

    private void ask(DemoScheme scheme) {
        for (int nth = 1; nth <= 10; nth++) {
            browser.newVisitor();
            requests.add(Asking.forMoney(browser, "Plan " + nth + " voor het plein")
                    .scheme(scheme.slug())
                    .amount("500,00")
                    .send());
        }
    }

    private void check() {
        var first = new CaseWork(browser, requests.get(0));
        first.as("bram");
        for (var request : requests) {
            var work = new CaseWork(browser, request);
            work.foundComplete();
            work.meetsConditions();
        }
    }

    private void participantsConfirmed() {
        work("bram");
        browser.narrow();
        assertThat(browser.text()).contains("Deelnemers en verwachte uitkomst", "€ 2.000,00");
        browser.follow("Deelnemers vaststellen");
        browser.press("Bevestig: deelnemers vaststellen");
        assertThat(browser.text()).contains("De deelnemers van " + round + " zijn vastgesteld.");
    }

    /** The nth request gets n points of ten on everything. */
    private void scored(String assessor) {
        work(assessor);
        browser.follow("Punten geven");
        browser.press("Bevestig: punten geven");
        assertThat(browser.text()).contains("Verklaar dat u geen belang hebt");
        browser.narrow();
        var points = browser.page().locator("[id$=':punten']");
        assertThat(points.count()).isEqualTo(20);
        for (int i = 0; i < 20; i++) {
            points.nth(i).fill(String.valueOf(1 + i / 2));
        }
        browser.tick(NO_INTEREST);
        browser.press("Bevestig: punten geven");
        assertThat(browser.text()).contains("Uw punten voor ronde " + round + " zijn vastgelegd.");
    }

    private void advisedAndFixed() {
        work("yusuf");
        browser.follow("Advies over rangorde");
        browser.narrow();
        browser.fill("Uw advies", "Wij volgen de punten.");
        browser.tick("De leden van de commissie hebben geen persoonlijk belang");
        browser.press("Bevestig: advies geven");
        assertThat(browser.text()).contains("Het advies over ronde " + round + " is vastgelegd.");
        work("ilse");
        browser.follow("Verdeling vaststellen");
        browser.narrow();
        browser.fill("Uw toelichting", "Volgens de bekendgemaakte criteria en het advies.");
        browser.press("Bevestig: verdeling vaststellen");
        assertThat(browser.text()).contains("De verdeling van ronde " + round + " is vastgesteld.");
    }

    private void theBestIsGrantedAndTheWeakestIsNot() {
        work("anouk");
        assertThat(browser.text()).contains("Vastgesteld", "100", "onder het minimum");
        browser.narrow();
        var best = new CaseWork(browser, requests.get(9));
        best.as("bram");
        assertThat(browser.text()).contains("Plaats 1 van 10", "Krijgt € 500,00");
        best.proposed("Het beste plan van de ronde.");
        best.as("ilse");
        browser.press("Naar het besluit");
        browser.tick("Ik heb geen eigen belang bij deze aanvraag.");
        browser.press("Bevestig: € 500,00 toekennen");
        assertThat(browser.text()).contains("Besluit genomen: € 500,00 toegekend bij " + requests.get(9));

        var weakest = new CaseWork(browser, requests.get(0));
        weakest.as("bram");
        browser.press("Beoordeel de aanvraag");
        browser.tick("Toekennen");
        browser.fill("4. Waarom?", "Toch een aardig plan.");
        browser.press("Stuur het voorstel naar de mandaathouder");
        assertThat(browser.text()).doesNotContain("Voorstel gedaan bij");
    }

    private void work(String username) {
        browser.newVisitor();
        browser.hurry(() -> browser.signIn(username));
        browser.page().locator(".gk-avatar").waitFor();
        browser.open("/werk/ronde?nummer=" + round);
    }
}
