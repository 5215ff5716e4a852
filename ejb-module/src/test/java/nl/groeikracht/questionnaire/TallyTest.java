package nl.groeikracht.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeikracht.questionnaire.Tally.GroupSize;
import nl.groeikracht.questionnaire.Tally.ThemeVotes;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int SMALLEST = 5;

    @Test
    void a_first_choice_weighs_three_a_second_two_and_a_third_one() {
        var themes =
                Tally.themes(List.of(new ThemeVotes("Verkeer", 0, 0, 8), new ThemeVotes("Groen", 2, 1, 3)), SMALLEST);

        assertThat(themes).containsExactly(new Results.Theme("Groen", 11, 6), new Results.Theme("Verkeer", 8, 8));
    }

    @Test
    void of_a_theme_that_four_people_chose_no_figure_is_shown_and_its_place_tells_nothing() {
        var themes = Tally.themes(
                List.of(
                        new ThemeVotes("Zorg", 4, 0, 0),
                        new ThemeVotes("Afval", 1, 0, 0),
                        new ThemeVotes("Groen", 0, 0, 5)),
                SMALLEST);

        assertThat(themes)
                .containsExactly(
                        new Results.Theme("Groen", 5, 5),
                        new Results.Theme("Afval", null, null),
                        new Results.Theme("Zorg", null, null));
    }

    @Test
    void of_a_group_of_four_people_nothing_is_shown() {
        var group = Tally.group(new GroupSize(1, "Lindelaan", 4), List.of(new ThemeVotes("Groen", 4, 0, 0)), SMALLEST);

        assertThat(group).isEqualTo(new Results.Group("Lindelaan", null, null));
    }

    @Test
    void a_group_has_a_favourite_when_enough_of_its_people_chose_it() {
        var divided = List.of(new ThemeVotes("Groen", 3, 0, 0), new ThemeVotes("Zorg", 3, 0, 0));
        var agreed = List.of(new ThemeVotes("Groen", 3, 2, 0), new ThemeVotes("Zorg", 3, 0, 0));

        assertThat(Tally.group(new GroupSize(1, "Lindelaan", 6), divided, SMALLEST))
                .isEqualTo(new Results.Group("Lindelaan", 6, null));
        assertThat(Tally.group(new GroupSize(1, "Lindelaan", 6), agreed, SMALLEST))
                .isEqualTo(new Results.Group("Lindelaan", 6, "Groen"));
    }
}
