package nl.groeikracht.action;

import static nl.groeikracht.action.AnAction.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which actions a list shows. */
class ActionQueryTest {

    private static final ActionLine GOING = line("LW-2026-0010", null, "Regentonnen", ActionState.PLANNED);
    private static final ActionLine OVER = line("LW-2026-0011", null, "Quiz", ActionState.DONE);

    @Test
    void what_is_over_is_shown_when_asked() {
        assertThat(new ActionQuery("", "", null, false).fits(GOING)).isTrue();
        assertThat(new ActionQuery("", "", null, false).fits(OVER)).isFalse();
        assertThat(new ActionQuery("", "", null, true).fits(OVER)).isTrue();
        assertThat(new ActionQuery("", "", ActionState.DONE, false).fits(OVER)).isTrue();
    }

    @Test
    void a_team_that_joined_is_found_too() {
        assertThat(new ActionQuery(null, "eik", null, true).fits(GOING)).isTrue();
        assertThat(new ActionQuery(null, "LINDE", null, true).fits(GOING)).isTrue();
        assertThat(new ActionQuery(null, "beuk", null, true).fits(GOING)).isFalse();
    }

    @Test
    void text_is_looked_for_in_title_kind_and_number() {
        assertThat(new ActionQuery("regenton", null, null, true).fits(OVER)).isTrue();
        assertThat(new ActionQuery("2026-0011", null, null, true).fits(OVER)).isTrue();
        assertThat(new ActionQuery("pluktuin", null, null, true).fits(OVER)).isFalse();
    }
}
