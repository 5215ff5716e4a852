package nl.groeikracht.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import nl.groeikracht.blackbox.Browser;
import nl.groeikracht.blackbox.DemoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A programme manager goes from figures per neighbourhood to teams that start, and sees where they stand. */
class ProgrammePageIT {

    private static final String HEADINGS = "buurtcode;naam;slecht_energielabel;bouwjaar\n";
    private static final String RIGHT = HEADINGS
            + "BU03960101;Broekpolder-Noord;12,5;2004\nBU03960201;Zuidbroek;41,0;1968\nBU03960202;Oosterwijk;38,5;1972\n"
            + "BU03960501;Heemskerkerduin;22,0;1955\n";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void from_a_file_with_figures_to_the_start_of_two_teams() {
        browser.signIn("joris");
        browser.open("/werk/programmas");
        browser.follow("Nieuw programma");
        browser.press("Bewaren");
        assertThat(browser.text()).contains("Geef het programma een naam.");
        browser.fill("Naam van het programma", "Samen warm");
        browser.fill("Doelen", "Bewoners maken samen hun huizen warm.");
        browser.fill("Thema’s", "energie\nontmoeten");
        browser.fill("Start van de teams", day(LocalDate.now()));
        browser.fill("Hoeveel jaar?", "2");
        browser.fill("Hoeveel teams?", "2");
        browser.press("Bewaren");
        assertThat(browser.text()).contains("Het plan is bewaard.", "Samen warm", "In voorbereiding");

        browser.follow("Geld per jaar");
        browser.fill("Betaler", "Gemeente Heemskerk");
        browser.fill("Bedrag", "20.000");
        browser.press("Toevoegen");
        assertThat(browser.text()).contains("Nog niet toegezegd");
        browser.hurry(() -> {
            browser.page()
                    .getByLabel("Jaar", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("2");
            browser.fill("Betaler", "Gemeente Heemskerk");
            browser.press("Toevoegen");
        });
        browser.follow("Samen warm");
        browser.follow("Programma voorbereiden");
        browser.press("Voorbereiding klaar");

        browser.follow("Cijfers per buurt inlezen");
        send(HEADINGS + "BU03960101;Broekpolder-Noord;veel;2004\nBU03969999;Onbekend;1,0;1999\n");
        assertThat(browser.text())
                .contains(
                        "Dit bestand kunnen wij niet gebruiken",
                        "slecht_energielabel: veel is geen getal.",
                        "De buurtcode BU03969999 kennen wij niet.");
        send(RIGHT);
        assertThat(browser.text()).contains("Alle regels zijn goed");
        browser.press("Alle regels overnemen");
        assertThat(browser.text()).contains("De cijfers van 4 buurten zijn overgenomen.");
        browser.press("Rangorde maken");
        assertThat(browser.text()).contains("Geef minstens één cijfer of punt uit het gesprek een gewicht.");
        browser.page().locator("[id$=':gewicht']").nth(3).fill("60");
        browser.page().locator("[id$=':gewicht']").nth(4).fill("40");
        browser.press("Rangorde maken");
        assertThat(browser.text()).contains("Zuidbroek", "Wat verandert er als een gewicht verandert?");
        browser.narrow();

        browser.follow("Samen warm");
        browser.follow("Punten uit een gesprek in de wijk");
        browser.choose("Buurt", "Oosterwijk");
        browser.choose("Sterke schouders", "5");
        browser.fill("Toelichting", "Een actieve buurtvereniging.");
        browser.press("Punten vastleggen");
        assertThat(browser.text()).contains("De punten zijn vastgelegd.", "Een actieve buurtvereniging.");
        browser.follow("Samen warm");
        browser.follow("Buurten kiezen");
        browser.press("Keuze vastleggen");
        assertThat(browser.text()).contains("Schrijf op waarom u deze buurten kiest.");
        browser.fill("Waarom deze buurten?", "Hier zijn de meeste slechte labels.");
        browser.press("Keuze vastleggen");
        assertThat(browser.text()).contains("De buurten zijn gekozen.", "Opstarttijd");

        var number = browser.page().url().replaceFirst(".*nummer=", "");
        leadTimePasses(number);
        browser.follow("Programma starten");
        assertThat(browser.text()).contains("Het geld van jaar 1 is nog niet toegezegd");
        browser.press("Start 2 teams");
        assertThat(browser.text())
                .contains("Het programma is gestart met 2 teams.", "1. Initiëren", "Jaar 1: geld nog niet toegezegd");
        browser.narrow();
        theYearIsReportedAndTheProgrammeStops(number);
    }

    private void theYearIsReportedAndTheProgrammeStops(String number) {
        theYearPasses(number);
        browser.follow("Jaarverslag vaststellen");
        browser.press("Jaarverslag vaststellen");
        assertThat(browser.text()).contains("Schrijf op wat er is bereikt.", "Schrijf op wat u leerde.");
        browser.fill("Resultaten", "Twee teams zijn begonnen.");
        browser.fill("Lessen", "Begin met een feest.");
        browser.press("Jaarverslag vaststellen");
        assertThat(browser.text()).contains("Het verslag van jaar 1 is vastgesteld.", "Begin met een feest.");
        assertThat(download(number, "pdf")).startsWith("%PDF");
        assertThat(download(number, "csv"))
                .contains("Teams;2", "Twee teams zijn begonnen.", "Begin met een feest.", "20.000,00");

        browser.newVisitor();
        browser.signIn("ilse");
        browser.open("/werk/programma?nummer=" + number);
        browser.follow("Doorgaan of stoppen");
        browser.tick("Nee, wij sluiten het programma af");
        browser.fill("Waarom?", "Er is geen geld voor een tweede jaar.");
        browser.press("Besluit vastleggen");
        assertThat(browser.text()).contains("Het programma wordt afgesloten.", "geen geld voor een tweede jaar");

        browser.newVisitor();
        browser.signIn("joris");
        browser.open("/werk/programma?nummer=" + number);
        browser.follow("Programma afsluiten");
        browser.fill("Lessen", "Vraag eerder om geld.");
        browser.press("Programma afsluiten");
        assertThat(browser.text()).contains("Het programma is afgesloten.", "Vraag eerder om geld.");
    }

    @Test
    void the_programme_page_shows_where_twelve_teams_stand() {
        browser.signIn("omar");
        browser.open("/werk/programmas");
        browser.follow("Buurten aan zet");

        assertThat(browser.text())
                .contains(
                        "Leeuwarden",
                        "jaar 1 van 3",
                        "Teams met een signaal",
                        "Wergea",
                        "2. Activeren",
                        "geen contactpersoon");
        assertThat(browser.page()
                        .locator("section[aria-labelledby=teams] tbody tr")
                        .count())
                .isEqualTo(12);
        var tiles = browser.page().locator(".gk-map a");
        assertThat(tiles.count()).isEqualTo(12);
        assertThat(tiles.allTextContents())
                .anySatisfy(tile -> assertThat(tile).contains("Westeinde", "2. Activeren"))
                .anySatisfy(tile -> assertThat(tile).contains("1. Initiëren", "signalen"));
        browser.narrow();
        browser.follow("Toezeggingen en bestedingen");
        assertThat(browser.text()).contains("Ministerie van BZK", "€ 150.000,00", "€ 80.150,00");
        assertThat(download(browser.page().url().replaceFirst(".*nummer=", ""), "pdf"))
                .startsWith("%PDF");
    }

    @Test
    void four_municipalities_have_a_programme_together_without_extra_money() {
        browser.signIn("teun");
        browser.open("/werk/programmas");
        browser.follow("Samen naar energieneutraal");
        assertThat(browser.text())
                .contains(
                        "Heiloo",
                        "Bergen",
                        "Castricum",
                        "Uitgeest",
                        "jaar 1 van 3",
                        "Uit bestaande middelen, geen extra geld",
                        "Jaar 1: geld nog niet toegezegd",
                        "Buurtteam Tuindorp",
                        "Buurtteam Zuiderneg");
        browser.follow("Lessen van dit programma");
        assertThat(browser.text()).contains("Samen afval prikken", "uit een bijeenkomst: Hoe begin je in een buurt?");
        assertThat(DemoDatabase.text("select string_agg(distinct phase, ',' order by phase) from growth_cycle c"
                        + " where c.gm_code not in ('GM0396', 'GM0080')"))
                .isEqualTo("ACTIVATE,GROW,INITIATE,STRUCTURE,SUSTAIN");
    }

    private void send(String csv) {
        browser.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("cijfers.csv", "text/csv", csv.getBytes(UTF_8)));
        browser.press("Bestand controleren");
    }

    /** No page can let four months pass in the middle of a test of others. */
    private void leadTimePasses(String number) {
        DemoDatabase.change("update programme set launchable_from = current_date - 1 where case_number = ?", number);
        timersGoOff(number);
        becomesTask(number, "launchProgramme");
    }

    /** First the money of the next year is looked at, then the year ends. */
    private void theYearPasses(String number) {
        timersGoOff(number);
        browser.page()
                .waitForCondition(() -> DemoDatabase.text(
                                "select uncommitted_year from programme where case_number = ? and uncommitted_year = 2",
                                number)
                        != null);
        timersGoOff(number);
        becomesTask(number, "reportYear");
    }

    private static void timersGoOff(String number) {
        DemoDatabase.change(
                "update act_ru_job set duedate_ = now() - interval '1 day' where process_instance_id_ in"
                        + " (select id_ from act_hi_procinst where business_key_ = ?)",
                number);
    }

    private void becomesTask(String number, String step) {
        browser.page()
                .waitForCondition(() ->
                        DemoDatabase.text("select id from work_item where case_number = ? and step = ?", number, step)
                                != null);
        browser.open("/werk/programma?nummer=" + number);
    }

    private String download(String number, String kind) {
        var answer = browser.page()
                .request()
                .get(browser.address("/werk/programma/jaarverslag." + kind + "?jaar=1&nummer=" + number)
                        .toString());
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }
}
