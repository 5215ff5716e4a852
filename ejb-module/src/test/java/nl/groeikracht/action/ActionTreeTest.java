package nl.groeikracht.action;

import static nl.groeikracht.action.AnAction.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What grew from what. */
class ActionTreeTest {

    @Test
    void an_action_stands_before_what_grew_from_it() {
        var tree = ActionTree.of(List.of(
                line("LW-2026-0010", null, "Vragenlijst"),
                line("LW-2026-0011", null, "Lichtjesroute"),
                line("LW-2026-0012", "LW-2026-0010", "Afvalprikken"),
                line("LW-2026-0013", "LW-2026-0012", "Quiz"),
                line("LW-2026-0014", "LW-2026-0010", "Regentonnen")));

        assertThat(tree.all())
                .extracting(ActionLine::title)
                .containsExactly("Vragenlijst", "Afvalprikken", "Quiz", "Regentonnen", "Lichtjesroute");
        assertThat(tree.size()).isEqualTo(5);
        assertThat(tree.grown()).isEqualTo(3);
        assertThat(tree.branches().get(0).branches()).hasSize(2);
    }

    @Test
    void what_grew_from_an_action_of_another_team_stands_on_its_own() {
        var tree = ActionTree.of(List.of(line("LW-2026-0012", "LW-2026-0010", "Afvalprikken")));

        assertThat(tree.all()).hasSize(1);
        assertThat(tree.grown()).isZero();
    }

    @Test
    void no_actions_are_an_empty_tree() {
        assertThat(ActionTree.of(List.of()).size()).isZero();
    }
}
