package nl.groeikracht.demo;

import static nl.groeikracht.shared.Money.euros;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.Factor;
import nl.groeikracht.programme.FactorKind;
import nl.groeikracht.programme.FigureImport;
import nl.groeikracht.programme.FundingPlan;
import nl.groeikracht.programme.NeighbourhoodChoice;
import nl.groeikracht.programme.NeighbourhoodSelection;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.ProgrammeFounding;
import nl.groeikracht.programme.ProgrammeLaunch;
import nl.groeikracht.programme.ProgrammeMoney;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammePlan;
import nl.groeikracht.programme.SessionTopic;
import nl.groeikracht.programme.Spending;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/**
 * The programme of Leeuwarden: twelve neighbourhoods for three years, of which eight for the plans of Leeuwarden Oost and
 * four for energy; the first year paid by the ministry, the others by the municipality.
 */
@ApplicationScoped
class DemoProgrammes {

    private static final String MANAGER = "omar";
    private static final String GM_CODE = "GM0080";
    private static final String FIGURES = "/demo/leeuwarden.csv";
    private static final int MONTHS_AGO = 10;
    private static final int MONTHS_OF_PREPARATION = 1;
    private static final List<String> ENERGY = List.of("Westeinde", "Aldlân-Oost", "Camminghaburen-Zuid", "Wergea");

    @Inject
    ProgrammeFounding founding;

    @Inject
    ProgrammeMoney money;

    @Inject
    FigureImport figures;

    @Inject
    NeighbourhoodSelection selection;

    @Inject
    NeighbourhoodChoice choice;

    @Inject
    ProgrammeLaunch launch;

    @Inject
    ProgrammeOverview overview;

    @Inject
    DemoProgrammeTeams teams;

    @Inject
    DemoPeople people;

    @Inject
    EngineReplay engine;

    @Inject
    BusinessClock clock;

    /** As the manager lived through it; the teams go on from there. */
    void make() {
        var founded = Dutch.today(clock).minusMonths(MONTHS_AGO);
        var number = new CaseNumber[1];
        on(founded, () -> number[0] = found(founded));
        on(founded.plusDays(20), () -> prepare(number[0]));
        var chosen = founded.plusMonths(MONTHS_OF_PREPARATION);
        on(chosen, () -> choose(number[0]));
        var launched = chosen.plusMonths(ProgrammePlan.LEAST_LEAD_MONTHS);
        clock.asOf(at(launched), engine::workOff);
        on(launched, () -> launch.launch(task(number[0], Step.launchProgramme), number[0]));
        clock.asOf(at(launched), engine::workOff);
        teams.grow(overviewOf(number[0]), launched);
        on(launched.plusMonths(1), () -> spend(number[0], euros(31_400), "Begeleiding, eerste maand"));
        on(launched.plusMonths(4), () -> spend(number[0], euros(48_750), "Begeleiding en startbijeenkomsten"));
    }

    private CaseNumber found(LocalDate today) {
        var number = founding.found(new ProgrammePlan(
                List.of(GM_CODE),
                "Buurten aan zet",
                "In twaalf buurten van ongeveer 750 inwoners komt een groep bewoners die na drie jaar zelf verder kan."
                        + " Bewoners kiezen zelf waarmee zij beginnen.",
                "wijkplannen\nenergie",
                today.plusMonths(MONTHS_OF_PREPARATION + (long) ProgrammePlan.LEAST_LEAD_MONTHS),
                3,
                12,
                ProgrammePlan.LEAST_LEAD_MONTHS));
        long first = money.plan(
                number,
                new FundingPlan(
                        1, "Ministerie van BZK", "", euros(150_000), "Alleen voor directe kosten in de buurten"));
        money.commit(number, first, euros(150_000), today, "Opdracht van het ministerie aan vier gemeenten");
        for (int year = 2; year <= 3; year++) {
            money.plan(
                    number,
                    new FundingPlan(
                            year,
                            "Gemeente Leeuwarden",
                            "thema energie en aanpak wijkplannen, verdeling nog open",
                            euros(60_000),
                            "Besluit na het jaarverslag"));
        }
        return number;
    }

    private void prepare(CaseNumber number) {
        founding.prepared(task(number, Step.prepareProgramme), number);
        figures.takeOver(number, figures.upload(number, "leeuwarden.csv", file()), false);
        selection.score(
                number,
                "BU00803501",
                Map.of(SessionTopic.STRONG_SHOULDERS, 4, SessionTopic.NETWORKS, 4),
                "Een actieve bewonersvereniging en een druk buurthuis.");
        selection.score(
                number,
                "BU00803503",
                Map.of(SessionTopic.STRONG_SHOULDERS, 2, SessionTopic.CONCERNS, 5),
                "Veel zorgen over vocht en hoge rekeningen.");
        selection.score(
                number,
                "BU00809801",
                Map.of(SessionTopic.STRONG_SHOULDERS, 5, SessionTopic.NETWORKS, 5),
                "Dorpsbelang werkt al aan een coöperatie.");
        selection.weigh(
                number,
                List.of(
                        new Factor(FactorKind.FIGURE, "slecht_energielabel", 40, false),
                        new Factor(FactorKind.FIGURE, "bouwjaar", 15, true),
                        new Factor(FactorKind.FIGURE, "eenpersoonshuishoudens", 15, false),
                        new Factor(FactorKind.SESSION, SessionTopic.STRONG_SHOULDERS.name(), 20, false),
                        new Factor(FactorKind.SESSION, SessionTopic.NETWORKS.name(), 5, false),
                        new Factor(FactorKind.NEIGHBOURS, "", 20, false)));
    }

    private void choose(CaseNumber number) {
        var view = selection.read(number);
        var tracks = new LinkedHashMap<String, String>();
        view.ranking().stream()
                .limit(view.programme().teams())
                .forEach(one -> tracks.put(
                        one.code(), ENERGY.contains(one.neighbourhood().name()) ? "energie" : "wijkplannen"));
        choice.choose(
                task(number, Step.selectNeighbourhoods),
                number,
                tracks,
                "De twaalf buurten die bovenaan staan. Zij liggen dicht bij elkaar; het dorp en de gemiddelde wijk doen mee"
                        + " om te leren wat daar anders is.");
    }

    private void spend(CaseNumber number, Money amount, String what) {
        var first = overview.read(number).funding().get(0);
        money.spend(number, first.id(), new Spending(Dutch.today(clock), amount, false, what, null));
    }

    private ProgrammeDetail overviewOf(CaseNumber number) {
        var found = new ProgrammeDetail[1];
        people.as(MANAGER, () -> found[0] = overview.read(number));
        return found[0];
    }

    private TaskId task(CaseNumber number, Step step) {
        return overview.read(number).tasks().stream()
                .filter(open -> open.step().equals(step.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void on(LocalDate day, Runnable deed) {
        clock.asOf(at(day), () -> people.as(MANAGER, deed));
    }

    private static Instant at(LocalDate day) {
        return Dutch.startOf(day).plus(Duration.ofHours(10));
    }

    private static byte[] file() {
        try (var file = Objects.requireNonNull(DemoProgrammes.class.getResourceAsStream(FIGURES), FIGURES)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
