package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guide asks on behalf of a team; neighbours answer on a telephone; one of them joins. */
class QuestionnairePageIT {

    private static final String TEAM = "Buurtteam Assumburg";
    private static final String LAST_DAY = LocalDate.now().plusWeeks(3).format(DateTimeFormatter.ofPattern("d-M-yyyy"));

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_neighbour_answers_on_a_telephone_and_joins_the_team() {
        var team = DemoDatabase.text("select number from team where name = ?", TEAM);
        browser.signIn("noor");
        browser.open("/werk/team-vragenlijst?nummer=" + team);
        browser.follow("Vragenlijst maken");
        browser.press("Opslaan als concept");
        assertThat(browser.text()).contains("Vul een titel in.", "Vul thema’s in", "Vul een laatste dag in");
        browser.fill("Titel", "Wat wil Assumburg?");
        browser.fill("Thema’s om uit te kiezen", "Groen\nVerkeer\nElkaar kennen");
        browser.fill("Eigen open vraag", "Wat wilt u zelf doen?");
        browser.fill("Laatste dag om te antwoorden", LAST_DAY);
        browser.press("Opslaan als concept");
        assertThat(browser.text()).contains("opgeslagen als concept");
        browser.press("Openzetten");
        assertThat(browser.text()).contains("De vragenlijst is open.", "Er zijn nog te weinig antwoorden");
        assertThat(pdf("flyer")).isEqualTo("200 application/pdf");
        var code = DemoDatabase.text("select code from questionnaire where team = ?", team);

        browser.newVisitor();
        browser.width(375);
        browser.open("/vragenlijst");
        browser.fill("Code van de vragenlijst", code.toLowerCase(java.util.Locale.ROOT));
        browser.press("Naar de vragen");
        assertThat(browser.text()).contains("Wat wil Assumburg?", TEAM, "Uw antwoord is anoniem.");
        browser.hurry(() -> browser.open("/vragenlijst/" + code));
        browser.hurry(() -> browser.press("Verstuur mijn antwoord"));
        assertThat(browser.text()).contains("Kies wat u het belangrijkst vindt.");
        var begun = Instant.now();
        browser.choose("Wat vindt u het belangrijkst?", "Groen");
        browser.choose("En wat daarna?", "Groen");
        browser.fill("Wat wilt u zelf doen?", "Een boom planten.");
        browser.tick("Ik wil meedoen met het team");
        browser.press("Verstuur mijn antwoord");
        assertThat(browser.text()).contains("Kies elk thema één keer.", "Vul uw voornaam in.", "zonder uw toestemming");
        assertThat(browser.page().getByLabel("Wat wilt u zelf doen?").inputValue())
                .isEqualTo("Een boom planten.");
        browser.narrow();
        browser.width(375);
        browser.choose("En wat daarna?", "Elkaar kennen");
        browser.fill("Voornaam", "Zara");
        browser.fill("E-mailadres of telefoonnummer", "zara@voorbeeld.example");
        browser.tick("mag mijn voornaam en contactgegevens bewaren");
        browser.page()
                .waitForCondition(() -> Duration.between(begun, Instant.now()).toSeconds() > 3);
        browser.press("Verstuur mijn antwoord");
        assertThat(browser.text()).contains("Bedankt voor uw antwoord", "1 antwoord.");

        browser.newVisitor();
        browser.signIn("noor");
        browser.open("/werk/team-vragenlijst?nummer=" + team);
        browser.follow("Lees de open antwoorden");
        assertThat(browser.text()).contains("Een boom planten.");
        browser.open("/werk/team-vragenlijst?nummer=" + team);
        browser.follow("Zara");
        browser.press("Wordt teamlid");
        assertThat(browser.text()).contains("Zara is nu teamlid", "/team/gegevens?sleutel=");
        browser.open("/werk/team-vragenlijst?nummer=" + team);
        browser.press("Vragenlijst sluiten");
        assertThat(browser.text()).contains("De vragenlijst is gesloten.", "Er is niemand om te vragen.");
        browser.hurry(() -> browser.open("/vragenlijst/" + code));
        assertThat(browser.text()).contains("U kunt niet meer antwoorden.");
    }

    @Test
    void what_enough_neighbours_think_is_shown_to_everybody_and_small_groups_are_not() {
        var code = DemoDatabase.text("select code from questionnaire where title = 'Wat wil Oosterwijk?'");
        browser.open("/vragenlijst/uitkomst?code=" + code);
        assertThat(browser.text()).contains("40 antwoorden.", "Een groene buurt", "In de flats", "minder dan 5");
        browser.narrow();
        browser.open("/vragenlijst/" + code);
        browser.fill("Code van uw huishouden", "2222-2222");
        browser.choose("Wat vindt u het belangrijkst?", "Isoleren");
        browser.hurry(() -> browser.press("Verstuur mijn antwoord"));
        assertThat(browser.text()).contains("Wij kennen deze code niet.");
        browser.fill(
                "Code van uw huishouden",
                DemoDatabase.text(
                        "select c.code from questionnaire_code c join questionnaire q on q.id = c.questionnaire where q.code = ? and not used",
                        code));
        browser.press("Verstuur mijn antwoord");
        assertThat(browser.text()).contains("41 antwoorden.");

        browser.signIn("noor");
        var team = DemoDatabase.text("select team from questionnaire where code = ?", code);
        browser.open("/werk/team-vragenlijst?nummer=" + team);
        assertThat(browser.text()).contains("Er zijn 60 codes.", "Karim", "Sietske", "Wilma");
        browser.narrow();
        assertThat(pdf("strookjes")).isEqualTo("200 application/pdf");
        assertThat(pdf("uitkomst")).isEqualTo("200 application/pdf");
        assertThat(pdf("codes")).startsWith("200 text/csv");
    }

    /** What the server answers to a link on this page, and as what. */
    private String pdf(String kind) {
        var link = browser.page().locator("a[href*='soort=" + kind + "&'], a[href*='soort=" + kind + "&amp;']");
        var answer = browser.page()
                .request()
                .get(browser.address(link.first().getAttribute("href")).toString());
        return answer.status() + " " + answer.headers().get("content-type");
    }
}
