package nl.groeikracht.action;

import static nl.groeikracht.action.ActionTown.isEnded;
import static nl.groeikracht.action.ActionTown.results;
import static nl.groeikracht.action.ActionTown.steps;
import static nl.groeikracht.action.ActionTown.task;
import static nl.groeikracht.action.ActionTown.text;
import static nl.groeikracht.action.ActionTown.today;
import static nl.groeikracht.action.ActionTown.type;
import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamCourse;
import nl.groeikracht.growth.TeamFusion;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions of teams on the real server and database, and what can go wrong with them. */
@ArquillianTest
class ActionIT {

    private ActionTown town;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(ActionIT.class, ActionTown.class);
    }

    @BeforeEach
    void foundTown() {
        town = ActionTown.found();
    }

    @Test
    void actions_grow_from_each_other_and_count_as_evidence() throws Exception {
        var team = town.team("Buurtteam Linde");
        town.joins(team, "Iris");
        var first = town.finished(
                team,
                "Afvalprikken",
                List.of(
                        new NewAction(team, type("quiz"), "Quiz", "", null),
                        new NewAction(team, type("regentonnen"), "Regentonnen", "", null)));

        var tree = as(town.guide(), () -> the(ActionOverview.class).tree(team));
        assertThat(tree.all()).extracting(ActionLine::title).containsExactly("Afvalprikken", "Quiz", "Regentonnen");
        assertThat(tree.grown()).isEqualTo(2);
        assertThat(isEnded(first)).isTrue();
        assertThat(steps(tree.all().get(1).number())).containsExactly("takeUpIdea");
        var view = town.view(first);
        assertThat(view.line().participants()).isEqualTo(38);
        assertThat(view.story()).isEqualTo("Het was een feest.");
        assertThat(view.documents()).hasSize(1);
        var growth = as(town.guide(), () -> the(GrowthOverview.class).read(team));
        assertThat(growth.evidence()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(EvidenceKind.ACTION);
            assertThat(one.done()).isEqualTo("Afvalprikken");
        });
        assertThat(growth.line().lastActivity()).isEqualTo(today());
        assertThat(text("select source || ' ' || words from lesson where team = ?", team.value()))
                .isEqualTo("ACTION Meer koffie.");
        assertThat(the(ActionFigures.class).of(List.of(team), today(), today().plusDays(1)))
                .containsEntry("actions", 1L)
                .containsEntry("actions.participants", 38L);
        assertThat(the(ActionFigures.class).of(List.of(team), today().minusYears(1), today()))
                .containsEntry("actions", 0L);
    }

    @Test
    void two_guides_who_record_results_at_once_record_them_once() throws Exception {
        var team = town.team("Buurtteam Linde");
        town.joins(team, "Iris");
        var action = town.held(team, "Regentonnen");
        var task = task(action, Step.recordResults);
        var together = new CyclicBarrier(2);
        var outcomes = new ArrayList<String>();
        var both = Executors.newFixedThreadPool(2);
        try {
            var tried = List.of(town.guide(), town.town().otherPerson("guide")).stream()
                    .map(guide -> both.submit((Callable<String>) () -> {
                        together.await();
                        try {
                            as(guide, () -> the(ActionDoing.class).record(task, action, results(38)));
                            return "recorded";
                        } catch (Exception refused) {
                            return refused.getClass().getSimpleName();
                        }
                    }))
                    .toList();
            for (var one : tried) outcomes.add(one.get());
        } finally {
            both.shutdown();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("recorded", TaskGone.class.getSimpleName());
        assertThat(text("select count(*) from growth_evidence where team = ?", team.value()))
                .isEqualTo("1");
        assertThat(text("select count(*) from document where case_number = ?", action.value()))
                .isEqualTo("1");
    }

    @Test
    void what_a_team_was_doing_goes_along_when_it_merges() throws Exception {
        var linde = town.team("Buurtteam Linde");
        town.joins(linde, "Iris");
        var beuk = town.team("Buurtteam Beuk");
        town.joins(beuk, "Jonas");
        var done = town.finished(linde, "Afvalprikken", List.of());
        var going = town.prepared(linde, "Regentonnen", false);
        var idea = town.noted(beuk, "Quiz", null);
        as(town.guide(), () -> the(ActionCourse.class).join(going, beuk));

        var merged = as(
                town.guide(),
                () -> the(TeamFusion.class).merge(linde, beuk, "Buurtteam Bos", "Samen zijn zij met meer."));

        var tree = as(town.guide(), () -> the(ActionOverview.class).tree(merged));
        assertThat(tree.all()).extracting(ActionLine::number).containsExactly(going, idea);
        assertThat(town.view(done).line().team()).isEqualTo(linde);
        assertThat(text("select count(*) from action_partner where action = ?", going.value()))
                .isEqualTo("0");
        as(
                town.guide(),
                () -> the(ActionDoing.class).invite(task(going, Step.inviteNeighbours), going, today(), "Doe mee!"));
        assertThat(task(going, Step.recordResults)).isNotNull();
    }

    @Test
    void an_action_in_a_team_that_stopped_is_refused_and_can_only_be_stopped() throws Exception {
        var team = town.team("Buurtteam Linde");
        town.joins(team, "Iris");
        var action = town.prepared(team, "Regentonnen", false);
        as(town.guide(), () -> the(TeamCourse.class).stop(team, "Te weinig handen."));

        assertThatThrownBy(() -> town.noted(team, "Nog een", null)).hasMessageContaining("refusal.teamStopped");
        assertThatThrownBy(() -> as(
                        town.guide(),
                        () -> the(ActionDoing.class)
                                .invite(task(action, Step.inviteNeighbours), action, today(), "Doe mee!")))
                .hasMessageContaining("refusal.teamStopped");
        assertThat(steps(action)).containsExactly("inviteNeighbours");
        assertThat(text(
                        "select count(*) from audit_entry where refused and gm_code = ? and act = 'action.not_in_stopped_team'",
                        town.town().gmCode()))
                .isEqualTo("2");

        as(town.guide(), () -> the(ActionCourse.class).stop(action, "Het team is gestopt."));
        assertThat(town.view(action).state()).isEqualTo(ActionState.STOPPED);
        assertThat(isEnded(action)).isTrue();
        assertThat(steps(action)).isEmpty();
    }

    @Test
    void a_joint_action_counts_for_each_team_that_is_guided() throws Exception {
        var east = town.team("Dorpsteam Oost");
        var west = town.team("Dorpsteam West");
        var south = town.team("Dorpsteam Zuid");
        town.joins(east, "Iris");
        var action = town.held(east, "Glasisolatie");
        as(town.guide(), () -> {
            the(ActionCourse.class).join(action, west);
            the(ActionCourse.class).join(action, south);
        });
        assertThatThrownBy(() -> as(town.guide(), () -> the(ActionCourse.class).join(action, west)))
                .hasMessageContaining("refusal.joinedAlready");
        as(town.guide(), () -> the(TeamCourse.class).stop(south, "Te weinig handen."));

        as(town.guide(), () -> the(ActionDoing.class).record(task(action, Step.recordResults), action, results(100)));

        for (var team : List.of(east, west))
            assertThat(text("select count(*) from growth_evidence where team = ?", team.value()))
                    .isEqualTo("1");
        assertThat(text("select count(*) from growth_evidence where team = ?", south.value()))
                .isEqualTo("0");
        var tree = as(town.guide(), () -> the(ActionOverview.class).tree(west));
        assertThat(tree.all()).extracting(ActionLine::number).containsExactly(action);
    }

    @Test
    void another_day_moves_the_task_along() throws Exception {
        var team = town.team("Buurtteam Linde");
        town.joins(team, "Iris");
        var action = town.held(team, "Warmtewandeling");
        var nextWeek = today().plusDays(7);

        as(town.guide(), () -> the(ActionDoing.class).postpone(task(action, Step.recordResults), action, nextWeek));
        assertThat(steps(action)).isEmpty();
        assertThat(town.view(action).line().heldOn()).isEqualTo(nextWeek);

        as(town.guide(), () -> the(ActionCourse.class).move(action, today()));
        assertThat(task(action, Step.recordResults)).isNotNull();
    }

    @Test
    void an_action_is_seen_by_guides_of_its_municipality_only() throws Exception {
        var team = town.team("Buurtteam Linde");
        var action = town.noted(team, "Regentonnen", null);
        var stranger = Town.found().person("guide");

        assertThatThrownBy(() -> as(stranger, () -> the(ActionOverview.class).read(action)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(ActionCourse.class).stop(action, "Zomaar.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> the(ActionPreparing.class).takeUp(task(action, Step.takeUpIdea), action, 1L, "Zomaar.")))
                .isInstanceOf(NotFound.class);
        assertThat(town.view(action).state()).isEqualTo(ActionState.IDEA);
    }
}
