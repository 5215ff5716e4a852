package nl.groeikracht.growth;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.growth.GrowthTown.halfAYearPasses;
import static nl.groeikracht.growth.GrowthTown.isEnded;
import static nl.groeikracht.growth.GrowthTown.number;
import static nl.groeikracht.growth.GrowthTown.steps;
import static nl.groeikracht.growth.GrowthTown.task;
import static nl.groeikracht.growth.GrowthTown.text;
import static nl.groeikracht.growth.GrowthTown.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.OwnMembership;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.process.CaseMovedMeanwhile;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a neighbourhood team grows, falls back, merges and splits; and what can go wrong on the way. */
@ArquillianTest
class GrowthCycleIT {

    private GrowthTown town;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(GrowthCycleIT.class, GrowthTown.class);
    }

    @BeforeEach
    void foundTown() {
        town = GrowthTown.found();
    }

    @Test
    void a_team_grows_in_three_years_to_its_own_feet() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.INITIATE);
        assertThat(steps(team)).containsExactly("meetInitiators");
        assertThat(town.view(team).readiness().missing())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(EvidenceKind.IDEA));

        town.works(team, EvidenceKind.IDEA);
        town.confirms(team, "");
        assertThat(town.view(team).phase()).isEqualTo(Phase.ACTIVATE);

        halfAYearPasses(team);
        town.evaluates(team, Outcome.CONTINUE, null, "");
        town.works(team, EvidenceKind.QUESTIONNAIRE);
        town.confirms(team, "");

        halfAYearPasses(team);
        town.evaluates(team, Outcome.MORE_SUPPORT, null, "");
        assertThat(town.view(team).moreSupport()).isTrue();
        town.works(team, EvidenceKind.PLAN);
        assertThatThrownBy(() -> as(town.manager(), () -> {
                    the(Agreements.class).sign(task(team, Step.signAgreement), team);
                }))
                .hasMessageContaining("refusal.noAgreement");
        town.agrees(team);
        as(town.manager(), () -> the(Agreements.class).sign(task(team, Step.signAgreement), team));
        assertThatThrownBy(() -> town.confirms(team, "")).hasMessageContaining("refusal.notProposed");
        town.confirms(team, "De rollen staan in het plan, nog niet bij de leden.");
        assertThat(town.view(team).phase()).isEqualTo(Phase.GROW);

        halfAYearPasses(team);
        town.evaluates(team, Outcome.STEP_BACK, Phase.ACTIVATE, "");
        assertThat(town.view(team).phase()).isEqualTo(Phase.ACTIVATE);
        assertThat(steps(team)).containsExactly("askNeighbours");
        town.works(team, EvidenceKind.QUESTIONNAIRE);
        town.confirms(team, "");
        town.works(team, EvidenceKind.PLAN);
        as(town.manager(), () -> the(Agreements.class).sign(task(team, Step.signAgreement), team));
        town.confirms(team, "De rollen staan in het plan.");

        halfAYearPasses(team);
        town.evaluates(team, Outcome.CONTINUE, null, "");
        town.joins(team, "Nadia", false, Skill.COMMUNICATION);
        town.works(team, EvidenceKind.ACTION);
        town.shows(team, EvidenceKind.ACTION_ALONE);
        assertThat(town.view(team).readiness().isProposed()).isTrue();
        town.confirms(team, "");

        halfAYearPasses(team);
        town.evaluates(team, Outcome.CONTINUE, null, "");
        town.works(team, EvidenceKind.LEGAL_FORM);
        town.shows(team, EvidenceKind.INCOME);
        town.confirms(team, "");

        var view = town.view(team);
        assertThat(view.state()).isEqualTo(GrowthState.INDEPENDENT);
        assertThat(view.spans())
                .extracting(SpanView::phase)
                .containsExactly(
                        Phase.INITIATE,
                        Phase.ACTIVATE,
                        Phase.STRUCTURE,
                        Phase.GROW,
                        Phase.ACTIVATE,
                        Phase.STRUCTURE,
                        Phase.GROW,
                        Phase.SUSTAIN);
        assertThat(view.spans()).allSatisfy(span -> assertThat(span.leftOn()).isNotNull());
        assertThat(view.evaluations()).hasSize(5);
        assertThat(isEnded(team)).isTrue();
        assertThat(steps(team)).isEmpty();
        assertThatThrownBy(() -> town.shows(team, EvidenceKind.ACTION)).hasMessageContaining("refusal.teamNotGuided");
        assertThat(number(
                        "select count(*) from growth_confirmation where team = ? and table_label like 'phase-readiness:%'",
                        team.value()))
                .isEqualTo(7);
    }

    @Test
    void two_guides_who_confirm_a_phase_at_once_confirm_it_once() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.INITIATE);
        town.works(team, EvidenceKind.IDEA);
        var task = task(team, Step.confirmInitiated);
        var speaker = town.member(team, 0);
        var together = new CyclicBarrier(2);
        var outcomes = new ArrayList<String>();
        var both = Executors.newFixedThreadPool(2);
        try {
            var tried = List.of(town.guide(), town.otherGuide()).stream()
                    .map(guide -> both.submit((Callable<String>) () -> {
                        together.await();
                        try {
                            as(guide, () -> the(PhaseConfirmation.class).confirm(task, team, speaker, ""));
                            return "confirmed";
                        } catch (Exception refused) {
                            return refused.getClass().getSimpleName();
                        }
                    }))
                    .toList();
            for (var one : tried) outcomes.add(one.get());
        } finally {
            both.shutdown();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("confirmed", TaskGone.class.getSimpleName());
        assertThat(town.view(team).phase()).isEqualTo(Phase.ACTIVATE);
        assertThat(number("select count(*) from growth_confirmation where team = ?", team.value()))
                .isEqualTo(1);
    }

    @Test
    void an_evaluation_that_is_due_while_a_team_merges_does_no_harm() throws Exception {
        var one = town.team("Dorpsteam Oost", Phase.GROW);
        var other = town.team("Dorpsteam West", Phase.STRUCTURE);
        halfAYearPasses(one);

        var merged = GrowthTown.eventually("the merger", () -> merge(one, other));

        assertThat(town.view(one).state()).isEqualTo(GrowthState.MERGED);
        assertThat(isEnded(one)).isTrue();
        assertThat(isEnded(other)).isTrue();
        assertThat(steps(one)).isEmpty();
        assertThat(number(
                        "select count(*) from engine.act_ru_job j join engine.act_hi_procinst p on p.proc_inst_id_ = j.process_instance_id_ where p.business_key_ in (?, ?)",
                        one.value(),
                        other.value()))
                .isZero();
        var view = town.view(merged);
        assertThat(view.phase()).isEqualTo(Phase.STRUCTURE);
        assertThat(view.team().members()).hasSize(8);
        assertThat(view.team().predecessors()).extracting(team -> team.number()).containsExactly(one, other);
        assertThat(steps(merged)).containsExactly("makePlan");
        assertThatThrownBy(
                        () -> as(town.guide(), () -> the(TeamFusion.class).merge(one, merged, "Nog eens", "Zomaar.")))
                .hasMessageContaining("refusal.teamNotGuided");
    }

    @Test
    void a_team_splits_into_theme_teams_and_everybody_goes_along_with_one() throws Exception {
        var team = town.team("Dorpsteam", Phase.GROW);
        var members =
                town.view(team).team().members().stream().map(MemberView::id).toList();
        var green = new TeamPart("Team groen", "Groen", members.subList(0, 2));

        assertThatThrownBy(() -> split(team, List.of(green))).hasMessageContaining("refusal.everybodyOnce");
        assertThatThrownBy(() ->
                        split(team, List.of(green, new TeamPart("Team warmte", "Warmte", members.subList(1, 4)))))
                .hasMessageContaining("refusal.everybodyOnce");
        var parts = split(team, List.of(green, new TeamPart("Team warmte", "Warmte", members.subList(2, 4))));

        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(town.view(part).phase()).isEqualTo(Phase.GROW);
            assertThat(town.view(part).team().members()).hasSize(2);
            assertThat(steps(part)).containsExactly("coachActions");
        });
        assertThat(town.view(team).state()).isEqualTo(GrowthState.SPLIT);
        assertThat(isEnded(team)).isTrue();
    }

    @Test
    void a_team_that_stopped_begins_again_and_one_that_does_not_ends() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.ACTIVATE);
        halfAYearPasses(team);
        town.evaluates(team, Outcome.STOP, null, "Begin met iets kleins.");
        assertThat(town.view(team).state()).isEqualTo(GrowthState.STOPPED);
        assertThat(steps(team)).isEmpty();

        as(town.guide(), () -> the(TeamCourse.class).restart(team, Phase.INITIATE, "Er zijn nieuwe mensen."));
        assertThat(town.view(team).phase()).isEqualTo(Phase.INITIATE);
        assertThat(steps(team)).containsExactly("meetInitiators");

        as(town.manager(), () -> the(TeamCourse.class).stop(team, "Het was toch te vroeg."));
        for (int half = 0; half < 5; half++) halfAYearPasses(team);
        GrowthTown.eventually("the end of " + team, () -> isEnded(team));
        assertThatThrownBy(() ->
                        as(town.guide(), () -> the(TeamCourse.class).restart(team, Phase.GROW, "Nog een keer.")))
                .hasMessageContaining("refusal.cannotRestart");
    }

    @Test
    void a_contact_person_leaves_and_the_municipality_appoints_another() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.GROW);
        var caseworker = town.town.person("caseworker");
        assertThat(as(caseworker, () -> the(GrowthOverview.class).read(team)).number())
                .isEqualTo(team);

        as(town.guide(), () -> {
            the(TeamContact.class).leaves(team, "Andere baan.");
            the(TeamContact.class).leaves(team, "Nog een keer gezegd.");
        });

        assertThat(steps(team)).containsExactly("appointContact", "coachActions");
        assertThat(town.view(team).line().signals()).contains(Signal.NO_CONTACT);
        assertThatThrownBy(() -> as(caseworker, () -> the(GrowthOverview.class).read(team)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.manager(),
                        () -> the(TeamContact.class)
                                .appoint(
                                        task(team, Step.appointContact), team, town.town.person("auditor"), "Zomaar.")))
                .hasMessageContaining("refusal.notAContact");
        as(
                town.manager(),
                () -> the(TeamContact.class)
                        .appoint(task(team, Step.appointContact), team, town.town.person("adviser"), "Kent het dorp."));
        assertThat(town.view(team).line().signals()).doesNotContain(Signal.NO_CONTACT);

        as(town.guide(), () -> the(TeamContact.class).changeGuide(team, town.otherGuide(), "Verlof."));
        assertThat(town.view(team).team().guide()).isEqualTo(town.otherGuide());
    }

    @Test
    void a_team_is_seen_by_guides_and_managers_of_its_municipality_only() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.GROW);
        var stranger = Town.found();

        assertThatThrownBy(() -> as(
                        stranger.person("guide"),
                        () -> the(GrowthOverview.class).read(team)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger.person("guide"), () -> {
                    the(PhaseWork.class).add(team, GrowthTown.evidence(EvidenceKind.ACTION));
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.town.otherPerson("caseworker"),
                        () -> the(GrowthOverview.class).read(team)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.town.person("decider"),
                        () -> the(GrowthOverview.class).read(team)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(number(
                        "select count(*) from audit_entry where refused and gm_code = ? and act = 'people.access_refused'",
                        town.town.gmCode()))
                .isEqualTo(3);
    }

    @Test
    void a_member_has_everything_removed_and_the_trail_keeps_no_name() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.INITIATE);
        var key = town.joins(team, "Zonneke", false, Skill.TECHNICAL);
        town.works(team, EvidenceKind.IDEA);
        var members = town.view(team).team().members();
        var zonneke = members.get(members.size() - 1).id();
        as(
                town.guide(),
                () -> the(PhaseConfirmation.class).confirm(task(team, Step.confirmInitiated), team, zonneke, ""));

        assertThat(the(OwnMembership.class).read(key).member().firstName()).isEqualTo("Zonneke");
        the(OwnMembership.class).remove(key);

        assertThat(town.view(team).team().members()).hasSize(4);
        assertThat(text("select member from growth_confirmation where team = ?", team.value()))
                .isNull();
        assertThatThrownBy(() -> the(OwnMembership.class).read(key)).isInstanceOf(NotFound.class);
        assertThat(number("select count(*) from audit_entry e where e::text like '%Zonneke%'"))
                .isZero();
        assertThatThrownBy(() -> as(town.guide(), () -> the(TeamMembers.class).remove(team, zonneke)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void guidance_is_counted_per_phase_and_signals_when_it_does_not_fall() throws Exception {
        var team = town.team("Buurtteam Linde", Phase.GROW);
        as(town.guide(), () -> {
            for (var spentOn : List.of(today(), today().minusDays(100)))
                the(Guidance.class).record(team, new NewHours(GuidanceKind.PROCESS, spentOn, 120, "Overleg"));
        });
        assertThat(town.view(team).guidance().actual(Phase.GROW)).isEqualTo(240);
        assertThat(town.view(team).line().signals()).doesNotContain(Signal.GUIDANCE_NOT_FALLING);

        as(
                town.guide(),
                () -> the(Guidance.class)
                        .record(team, new NewHours(GuidanceKind.TECHNICAL, today(), 300, "Warmtewandeling")));
        assertThat(town.view(team).line().signals()).contains(Signal.GUIDANCE_NOT_FALLING);
        as(town.manager(), () -> the(Guidance.class).plan(team, Phase.GROW, GuidanceKind.PROCESS, 60));
        assertThat(town.view(team).guidance().planned(Phase.GROW)).isEqualTo(60 + 360 + 360);
        assertThatThrownBy(() -> as(
                        town.guide(),
                        () -> the(Guidance.class)
                                .record(team, new NewHours(GuidanceKind.PROCESS, today().plusDays(1), 60, ""))))
                .isInstanceOf(Refusal.class);
    }

    /** Null when the timer went off at this very moment: then nothing was kept, and the guide tries again. */
    private CaseNumber merge(CaseNumber one, CaseNumber other) throws Exception {
        try {
            return as(
                    town.guide(),
                    () -> the(TeamFusion.class).merge(one, other, "Dorpsteam Oost en West", "Samen meer handen."));
        } catch (CaseMovedMeanwhile tryAgain) {
            return null;
        }
    }

    private List<CaseNumber> split(CaseNumber team, List<TeamPart> parts) throws Exception {
        return as(town.guide(), () -> the(TeamFusion.class).split(team, parts, "Twee onderwerpen."));
    }
}
