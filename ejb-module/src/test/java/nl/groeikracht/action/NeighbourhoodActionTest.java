package nl.groeikracht.action;

import static nl.groeikracht.action.AnAction.THE_DAY;
import static nl.groeikracht.action.AnAction.TODAY;
import static nl.groeikracht.action.AnAction.done;
import static nl.groeikracht.action.AnAction.noted;
import static nl.groeikracht.action.AnAction.planned;
import static nl.groeikracht.action.AnAction.prepared;
import static nl.groeikracht.action.AnAction.results;
import static nl.groeikracht.action.AnAction.takenUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What an action lets happen to it, and when. */
class NeighbourhoodActionTest {

    @Test
    void an_idea_waits_for_someone_who_leads_it() {
        var action = noted();
        assertThat(action.state()).isEqualTo(ActionState.IDEA);
        assertThat(action.leader()).isNull();

        action.takeUp(7, "Vijftig regentonnen", TODAY);

        assertThat(action.state()).isEqualTo(ActionState.PREPARING);
        assertThat(action.leader()).isEqualTo(7);
    }

    @Test
    void an_action_that_needs_money_asks_for_it_first() {
        assertThat(prepared(true).state()).isEqualTo(ActionState.ASKING);
        assertThat(prepared(false).state()).isEqualTo(ActionState.INVITING);
    }

    @Test
    void with_all_the_money_it_goes_on_and_with_less_it_is_looked_at_again() {
        var enough = prepared(true);
        enough.asked(TODAY);
        enough.answered(true, TODAY);
        var less = prepared(true);
        less.asked(TODAY);
        less.answered(false, TODAY);

        assertThat(enough.state()).isEqualTo(ActionState.INVITING);
        assertThat(less.state()).isEqualTo(ActionState.RECONSIDERING);
        less.reconsidered(true, TODAY);
        assertThat(less.state()).isEqualTo(ActionState.ASKING);
    }

    @Test
    void an_answer_that_nobody_waits_for_changes_nothing() {
        var action = planned();

        assertThatThrownBy(() -> action.answered(true, TODAY)).isInstanceOf(Refusal.class);
        assertThat(action.state()).isEqualTo(ActionState.PLANNED);
    }

    @Test
    void it_is_planned_on_a_day_that_is_still_to_come() {
        var action = takenUp();
        var yesterday = new ActionPlan(TODAY.minusDays(1), "Buurthuis", null, false);

        assertThatThrownBy(() -> action.prepared(yesterday, TODAY)).hasMessageContaining("refusal.dayPast");
    }

    @Test
    void results_are_recorded_once_and_not_before_the_day() {
        var action = planned();
        assertThatThrownBy(() -> action.record(results(38), "noor", THE_DAY.minusDays(1)))
                .hasMessageContaining("refusal.dayOfResults");

        action.record(results(38), "noor", THE_DAY);

        assertThat(action.state()).isEqualTo(ActionState.TELLING);
        assertThatThrownBy(() -> action.record(results(40), "hidde", THE_DAY))
                .hasMessageContaining("refusal.actionState");
    }

    @Test
    void nobody_can_have_taken_part_but_less_than_nobody_cannot() {
        var action = planned();
        assertThatThrownBy(() -> action.record(results(-1), "noor", THE_DAY)).hasMessageContaining("refusal.count");

        action.record(results(0), "noor", THE_DAY);

        assertThat(action.state()).isEqualTo(ActionState.TELLING);
    }

    @Test
    void after_its_story_it_is_finished() {
        var action = done();
        assertThatThrownBy(() -> action.finish(THE_DAY)).isInstanceOf(Refusal.class);

        action.tell("Het was een feest.", "", THE_DAY);
        action.finish(THE_DAY);

        assertThat(action.state()).isEqualTo(ActionState.DONE);
        assertThat(action.endedOn()).isEqualTo(THE_DAY);
    }

    @Test
    void what_was_done_cannot_be_stopped_any_more() {
        var action = done();

        assertThatThrownBy(() -> action.stop("Te weinig handen", THE_DAY)).hasMessageContaining("refusal.actionState");
    }

    @Test
    void stopping_asks_for_a_reason() {
        var action = planned();
        assertThatThrownBy(() -> action.stop(" ", TODAY)).hasMessageContaining("refusal.textMissing");

        action.stop("Te weinig handen", TODAY);

        assertThat(action.state()).isEqualTo(ActionState.STOPPED);
        assertThat(action.endedOn()).isEqualTo(TODAY);
    }
}
