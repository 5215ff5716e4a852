package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.Guidance;
import nl.groeikracht.growth.GuidanceKind;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.growth.NewHours;
import nl.groeikracht.growth.PhaseConfirmation;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.growth.TeamContact;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.TeamRow;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** How the teams of the programme grew since its launch: some fast, some slow, one that stands still. */
@ApplicationScoped
class DemoProgrammeTeams {

    private static final String MANAGER = "omar";
    private static final String GUIDE = "jelske";
    private static final String CONTACT = "sietske";
    private static final List<String> NAMES =
            List.of("Aukje", "Rienk", "Famke", "Jelle", "Nynke", "Sjoerd", "Hiske", "Tjalling", "Baukje", "Wytze");
    private static final List<Skill> SKILLS = List.of(Skill.values());
    private static final int HOUR = 60;

    @Inject
    Teams teams;

    @Inject
    TeamContact contacts;

    @Inject
    TeamMembers members;

    @Inject
    PhaseWork work;

    @Inject
    PhaseConfirmation confirmation;

    @Inject
    Guidance guidance;

    @Inject
    GrowthOverview growth;

    @Inject
    DemoPeople people;

    @Inject
    BusinessClock clock;

    /** The nth team gets members, hours and phases by its place: two in three go on to the second phase. */
    void grow(ProgrammeDetail programme, LocalDate launched) {
        int nth = 0;
        for (var team : programme.teams()) {
            grow(team, nth, launched);
            nth++;
        }
    }

    private void grow(TeamRow team, int nth, LocalDate launched) {
        on(MANAGER, launched.plusDays(3L + nth), () -> appoint(team.number(), nth));
        int people = nth == 0 ? 1 : 3 + nth % 3;
        on(GUIDE, launched.plusDays(10L + nth), () -> join(team.number(), nth, people));
        for (int month = 0; month < (nth == 0 ? 1 : 4); month++) {
            on(GUIDE, launched.plusMonths(month).plusDays(12), () -> hours(team.number(), nth));
        }
        if (nth % 3 != 0) {
            on(GUIDE, launched.plusDays(40L + nth), () -> begun(team.number()));
        }
    }

    /** One team has no contact person yet. */
    private void appoint(CaseNumber team, int nth) {
        contacts.changeGuide(team, GUIDE, "Begeleider van het programma");
        if (nth != 1) {
            contacts.appoint(task(team, Step.appointContact), team, CONTACT, "Vast contactpersoon bij de gemeente");
        }
    }

    private void join(CaseNumber team, int nth, int many) {
        for (int one = 0; one < many; one++) {
            members.add(
                    team,
                    new NewMember(
                            NAMES.get((nth + one * 3) % NAMES.size()),
                            "",
                            one == 0,
                            one == 0 ? "trekker" : "",
                            Set.of(SKILLS.get((nth + one) % SKILLS.size())),
                            true));
        }
    }

    private void hours(CaseNumber team, int nth) {
        guidance.record(
                team, new NewHours(GuidanceKind.PROCESS, Dutch.today(clock), (2 + nth % 3) * HOUR, "Bijeenkomst"));
        guidance.record(team, new NewHours(GuidanceKind.COMMUNICATION, Dutch.today(clock), HOUR, "Uitnodiging"));
    }

    private void begun(CaseNumber team) {
        work.done(
                task(team, Step.meetInitiators),
                team,
                new NewEvidence(
                        EvidenceKind.IDEA,
                        "De initiatiefnemers vertelden bij de koffie wat zij willen.",
                        "Er is een eerste plan.",
                        Dutch.today(clock),
                        null));
        var speaker = teams.read(team).initiators().get(0).id();
        confirmation.confirm(
                task(team, Step.confirmInitiated), team, speaker, "De groep is begonnen en wil de buurt bevragen.");
    }

    private TaskId task(CaseNumber team, Step step) {
        return growth.tasks(team).stream()
                .filter(task -> task.step().equals(step.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void on(String username, LocalDate day, Runnable deed) {
        clock.asOf(Dutch.startOf(day).plus(Duration.ofHours(14)), () -> people.as(username, deed));
    }
}
