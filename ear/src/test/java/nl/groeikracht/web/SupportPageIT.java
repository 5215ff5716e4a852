package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident asks help without money, reads who helps and what the answer is; a guide makes a team of it. */
class SupportPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String subject = "Samen koken " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void a_question_gets_a_contact_person_an_answer_and_grows_into_a_team() {
        browser.hurry(() -> browser.open("/?gemeente=heemskerk"));
        browser.follow("Hulp of advies, zonder geld");
        browser.press("Verstuur");
        assertThat(browser.text()).contains("Kies wat u van ons verwacht.", "Vertel wat u wilt doen.");
        browser.tick("Breng mij in contact met andere mensen");
        browser.fill("Waar gaat het over?", subject);
        browser.fill("Wat wilt u doen", "Elke maand koken voor de straat.");
        browser.fill("Naam", "Els Linden");
        browser.fill("E-mailadres", "els");
        browser.hurry(() -> browser.press("Verstuur"));
        assertThat(browser.text()).contains("Vul een e-mailadres in");
        assertThat(browser.page().getByLabel("Waar gaat het over?").inputValue())
                .isEqualTo(subject);
        browser.fill("E-mailadres", "els@voorbeeld.example");
        browser.narrow();
        browser.press("Verstuur");
        assertThat(browser.text()).contains("Wij hebben uw bericht", "Wij zoeken wie u kan helpen", subject);
        browser.narrow();
        var status = browser.page().url().replaceAll("&nieuw=ja", "");
        var number = DemoDatabase.text("select number from support_request where title = ?", subject);

        browser.newVisitor();
        browser.signIn("sanne");
        browser.open("/werk/hulpvragen?zoek=" + subject.replace(" ", "+"));
        assertThat(browser.text()).contains("1 hulpvraag", subject, "nog geen contactpersoon");
        browser.narrow();
        browser.follow(subject);
        browser.follow("Contactpersoon worden");
        browser.press("Vastleggen");
        assertThat(browser.text()).contains("Sanne Lindeboom is de contactpersoon.");
        browser.follow("Hulpvraag beantwoorden");
        browser.fill("Uw antwoord", "In uw straat willen meer mensen dit.");
        browser.tick("Een buurtteam");
        browser.press("Antwoord versturen");
        assertThat(browser.text()).contains("Het antwoord is verstuurd.", "beantwoord");

        browser.newVisitor();
        browser.hurry(() -> browser.open("/status" + status.substring(status.indexOf("?"))));
        assertThat(browser.text()).contains("U hebt antwoord", "Sanne Lindeboom", "meer mensen dit");
        browser.look();
        browser.fill("Uw vraag", "Wie is dat dan?");
        browser.press("Stel mijn vraag");
        assertThat(browser.text()).contains("Uw vervolgvraag is binnen", "Sanne Lindeboom antwoordt u uiterlijk");

        browser.tick("Budget bewonersinitiatieven");
        browser.hurry(() -> browser.press("Verder met een aanvraag"));
        assertThat(browser.page().locator("input[value='Els Linden']").count()).isEqualTo(1);

        browser.newVisitor();
        browser.signIn("noor");
        browser.open("/werk/team/nieuw");
        browser.passOn(browser.page().locator("a[href$='hulpvraag=" + number + "']"));
        assertThat(browser.page().getByLabel("Naam van het team").inputValue()).isEqualTo(subject);
        browser.page().locator("[id$=':plaats']").fill("Lindebuurt");
        browser.hurry(() -> browser.press("Team oprichten"));
        assertThat(browser.text()).contains(subject + " is opgericht.", "Komt van een hulpvraag", number);
    }

    @Test
    void who_wants_nothing_is_left_alone() {
        browser.hurry(() -> {
            browser.open("/?gemeente=heemskerk");
            browser.open("/hulp");
            browser.tick("Niets, ik wil dat u ervan weet");
            browser.fill("Waar gaat het over?", subject);
            browser.fill("Wat wilt u doen", "Een straatfeest.");
            browser.fill("Naam", "Bas");
            browser.fill("E-mailadres", "bas@voorbeeld.example");
            browser.press("Verstuur");
        });
        assertThat(browser.text()).contains("Wij weten van uw plan", "U vraagt: niets.");
        assertThat(DemoDatabase.text(
                        "select count(*) from work_item w join support_request r on r.number = w.case_number where r.title = ?",
                        subject))
                .isEqualTo("0");
    }
}
