package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.ARequest.ASSESSOR;
import static nl.groeikracht.subsidy.ARequest.RECEIVED;
import static nl.groeikracht.subsidy.ARequest.aRequest;
import static nl.groeikracht.subsidy.ARequest.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeikracht.bpmn.RouteTable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.SiteAddress;
import org.junit.jupiter.api.Test;

/** What the law wants to be told, stands in the letter in so many words. */
class LetterWordsTest {

    private final LetterWords words = new LetterWords();

    @Test
    void awb_3_8_a_decision_names_the_adviser_who_advised() {
        var request = adviceAsked();
        request.advised(AdviceVerdict.GRANT, "Veel buren doen mee.", "yusuf", at(RECEIVED));

        assertThat(words.facts(request, granted("")))
                .contains("Wij vroegen advies aan de budgetcommissie van bewoners");
    }

    @Test
    void awb_3_8_a_decision_tells_that_advice_did_not_come_in_time() {
        var request = adviceAsked();
        request.adviceIsLate();

        assertThat(words.facts(request, granted("")))
                .contains("de budgetcommissie van bewoners", "Dat advies kwam niet op tijd.");
    }

    @Test
    void awb_3_49_a_decision_that_refers_to_advice_gives_its_reasons() {
        var request = adviceAsked();
        request.advised(AdviceVerdict.GRANT, "Veel buren doen mee.", "yusuf", at(RECEIVED));

        assertThat(words.facts(request, granted(""))).contains("Het advies was om geld te geven: Veel buren doen mee.");
    }

    @Test
    void awb_3_50_a_decision_tells_why_advice_is_not_followed() {
        var request = adviceAsked();
        request.advised(AdviceVerdict.REFUSE, "De plek is te klein.", "yusuf", at(RECEIVED));

        assertThat(words.facts(request, granted("De plek is opgemeten en groot genoeg.")))
                .contains("Wij volgen dat advies niet. De plek is opgemeten en groot genoeg.");
    }

    @Test
    void awb_3_43_lid_2_an_adviser_reads_why_the_advice_is_not_followed() {
        var request = adviceAsked();
        request.advised(AdviceVerdict.REFUSE, "De plek is te klein.", "yusuf", at(RECEIVED));
        words.site = new SiteAddress();

        assertThat(words.adviceNotFollowed(request, granted("De plek is opgemeten en groot genoeg."))
                        .text())
                .contains("de aanvraag is toegekend", "De plek is opgemeten en groot genoeg.");
    }

    @Test
    void awb_4_15_lid_3_force_majeure_is_told_with_the_days_on_which_the_term_stands_still() {
        var storm = new TermChange(
                TermChange.Kind.FORCE_MAJEURE, RECEIVED, RECEIVED.plusDays(9), "Het gemeentehuis staat onder water.");

        assertThat(words.termReasons(storm))
                .contains("Door overmacht", "staat stil van 12 oktober 2026 tot en met 21 oktober 2026")
                .contains("Het gemeentehuis staat onder water.");
    }

    private static SubsidyRequest adviceAsked() {
        var request = aRequest().complete();
        request.eligibilityProposed("subsidy-eligibility:1", List.of(new Criterion("collective", true, "Ja.")));
        request.eligibilityConfirmed(true, null, ASSESSOR, at(RECEIVED));
        request.adviceAsked(RouteTable.BUDGET_COMMITTEE, true, "subsidy-route:1", "Vanaf € 2.500.", RECEIVED);
        return request;
    }

    private static DecisionView granted(String deviation) {
        return new DecisionTaken(
                        new CaseNumber("HK-2026-0137"),
                        ARequest.grant(euros(500)).deviatingBecause(deviation),
                        "het college",
                        "Gemeenteblad 2025, 4711",
                        Money.ZERO,
                        ARequest.DECIDER,
                        at(RECEIVED))
                .view();
    }
}
