package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.growth.Guidance;
import nl.groeikracht.growth.GuidanceKind;
import nl.groeikracht.growth.NewHours;
import nl.groeikracht.growth.TeamContact;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.Factor;
import nl.groeikracht.programme.FactorKind;
import nl.groeikracht.programme.FundingPlan;
import nl.groeikracht.programme.Intervision;
import nl.groeikracht.programme.NeighbourhoodChoice;
import nl.groeikracht.programme.NeighbourhoodSelection;
import nl.groeikracht.programme.NewMeeting;
import nl.groeikracht.programme.ProgrammeFounding;
import nl.groeikracht.programme.ProgrammeLaunch;
import nl.groeikracht.programme.ProgrammeMoney;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammePlan;
import nl.groeikracht.programme.SessionTopic;
import nl.groeikracht.programme.TeamRow;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/**
 * The programme of four municipalities together, led by Heiloo: it begins in Tuindorp and Zuiderneg, without extra money,
 * and should have neighbourhoods on their own feet within three years.
 */
@ApplicationScoped
class DemoBuch {

    private static final String MANAGER = "teun";
    private static final String GUIDE = "meike";
    private static final List<String> MUNICIPALITIES = List.of("GM0399", "GM0373", "GM0450", "GM0383");
    private static final String ENERGY = "energie";
    private static final Map<String, Integer> PLACES = Map.of("BU03990101", 5, "BU03990102", 4);
    private static final int MONTHS_AGO = 9;
    private static final int YEARS = 3;

    @Inject
    ProgrammeFounding founding;

    @Inject
    ProgrammeMoney money;

    @Inject
    NeighbourhoodSelection selection;

    @Inject
    NeighbourhoodChoice choice;

    @Inject
    ProgrammeLaunch launch;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Intervision intervision;

    @Inject
    TeamContact contacts;

    @Inject
    TeamMembers members;

    @Inject
    Guidance guidance;

    @Inject
    DemoPeople people;

    @Inject
    EngineReplay engine;

    @Inject
    BusinessClock clock;

    void make() {
        var founded = Dutch.today(clock).minusMonths(MONTHS_AGO);
        var number = new CaseNumber[1];
        on(MANAGER, founded, () -> number[0] = found(founded));
        on(MANAGER, founded.plusDays(14), () -> choose(number[0]));
        var launched = founded.plusDays(14).plusMonths(ProgrammePlan.LEAST_LEAD_MONTHS);
        clock.asOf(at(launched), engine::workOff);
        on(MANAGER, launched, () -> launch.launch(task(number[0], Step.launchProgramme), number[0]));
        clock.asOf(at(launched), engine::workOff);
        on(MANAGER, launched.plusDays(3), () -> teams(number[0]).forEach(this::guided));
        on(GUIDE, launched.plusDays(20), () -> teams(number[0]).forEach(this::begun));
        on(MANAGER, launched.plusMonths(2), () -> meet(number[0]));
    }

    private CaseNumber found(LocalDate today) {
        var number = founding.found(new ProgrammePlan(
                MUNICIPALITIES,
                "Samen naar energieneutraal",
                "Bewoners besparen samen energie en leren elkaar kennen. Na drie jaar gaan zij zelf verder.",
                ENERGY + "\nontmoeten",
                today.plusMonths(ProgrammePlan.LEAST_LEAD_MONTHS),
                YEARS,
                2,
                ProgrammePlan.LEAST_LEAD_MONTHS));
        for (int year = 1; year <= YEARS; year++) {
            money.plan(
                    number,
                    new FundingPlan(
                            year,
                            "Gemeente Heiloo",
                            "uitvoeringsplan warmtetransitie",
                            null,
                            "Uit bestaande middelen, geen extra geld"));
        }
        return number;
    }

    private void choose(CaseNumber number) {
        founding.prepared(task(number, Step.prepareProgramme), number);
        PLACES.forEach((code, points) -> selection.score(
                number,
                code,
                Map.of(SessionTopic.STRONG_SHOULDERS, points),
                "Bewoners wilden hier al samen beginnen."));
        selection.weigh(
                number, List.of(new Factor(FactorKind.SESSION, SessionTopic.STRONG_SHOULDERS.name(), 100, false)));
        choice.choose(
                task(number, Step.selectNeighbourhoods),
                number,
                Map.of("BU03990101", ENERGY, "BU03990102", ENERGY),
                "In deze twee buurten willen bewoners beginnen. Daarna volgen andere buurten.");
    }

    private void guided(TeamRow team) {
        contacts.changeGuide(team.number(), GUIDE, "Begeleider van het programma");
    }

    private void begun(TeamRow team) {
        members.add(team.number(), new NewMember("Els", "", true, "trekker", Set.of(Skill.COMMUNICATION), true));
        members.add(team.number(), new NewMember("Bart", "", false, "", Set.of(Skill.TECHNICAL), true));
        guidance.record(
                team.number(), new NewHours(GuidanceKind.PROCESS, Dutch.today(clock), 180, "Kennismaken met de buurt"));
    }

    private void meet(CaseNumber number) {
        intervision.hold(new NewMeeting(
                number,
                Dutch.today(clock),
                "Hoe begin je in een buurt?",
                Set.of(Role.GUIDE, Role.PROGRAMME_MANAGER, Role.ADVISER),
                11,
                Map.of(
                        ENERGY,
                        List.of(
                                "Begin met iets waar draagvlak voor is; de techniek komt daarna.",
                                "Zoek mensen met verschillende vaardigheden, niet alleen mensen die van techniek houden."),
                        "ontmoeten",
                        List.of("Samen afval prikken is een goede eerste kennismaking."))));
    }

    private List<TeamRow> teams(CaseNumber number) {
        return overview.read(number).teams();
    }

    private TaskId task(CaseNumber number, Step step) {
        return overview.read(number).tasks().stream()
                .filter(open -> open.step().equals(step.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void on(String username, LocalDate day, Runnable deed) {
        clock.asOf(at(day), () -> people.as(username, deed));
    }

    private static Instant at(LocalDate day) {
        return Dutch.startOf(day).plus(Duration.ofHours(11));
    }
}
