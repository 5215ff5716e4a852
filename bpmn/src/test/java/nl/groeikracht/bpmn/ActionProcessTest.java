package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ActionProcess.ACTION_AT;
import static nl.groeikracht.bpmn.ActionProcess.End.endDone;
import static nl.groeikracht.bpmn.ActionProcess.End.endStopped;
import static nl.groeikracht.bpmn.ActionProcess.MONEY_ENOUGH;
import static nl.groeikracht.bpmn.ActionProcess.MONEY_NEEDED;
import static nl.groeikracht.bpmn.ActionProcess.Message.actionStopped;
import static nl.groeikracht.bpmn.ActionProcess.Message.moneyAnswered;
import static nl.groeikracht.bpmn.ActionProcess.OUTCOME;
import static nl.groeikracht.bpmn.ActionProcess.Step.arrangeMoney;
import static nl.groeikracht.bpmn.ActionProcess.Step.chooseFollowUp;
import static nl.groeikracht.bpmn.ActionProcess.Step.inviteNeighbours;
import static nl.groeikracht.bpmn.ActionProcess.Step.prepareAction;
import static nl.groeikracht.bpmn.ActionProcess.Step.reconsiderAction;
import static nl.groeikracht.bpmn.ActionProcess.Step.recordResults;
import static nl.groeikracht.bpmn.ActionProcess.Step.takeUpIdea;
import static nl.groeikracht.bpmn.ActionProcess.Step.tellStory;

import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.bpmn.ActionProcess.Outcome;
import nl.groeikracht.bpmn.ActionProcess.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way from an idea to its result, and out of it. */
class ActionProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant THE_DAY = Instant.parse("2026-03-14T00:00:00Z");
    private static final Instant ANOTHER_DAY = THE_DAY.plus(Duration.ofDays(7));

    @Test
    void an_action_without_money_goes_from_idea_to_story() {
        invited(false)
                .isAt()
                .timeBecomes(THE_DAY)
                .isAt(recordResults)
                .complete(recordResults, OUTCOME.of(Outcome.DONE))
                .isAt(tellStory)
                .complete(tellStory)
                .isAt(chooseFollowUp)
                .complete(chooseFollowUp)
                .hasEnded(endDone);
    }

    @Test
    void results_wait_for_the_day_itself() {
        invited(false).timeBecomes(THE_DAY.minusSeconds(60)).isAt();
    }

    @Test
    void an_action_that_needs_money_waits_for_the_answer() {
        asked().isAt().waitsFor(moneyAnswered, actionStopped);
    }

    @Test
    void with_all_the_money_the_neighbours_are_invited() {
        answered(true).isAt(inviteNeighbours);
    }

    @Test
    void with_less_money_the_team_looks_again_and_can_go_on() {
        answered(false)
                .isAt(reconsiderAction)
                .complete(reconsiderAction, OUTCOME.of(Outcome.GO_ON))
                .isAt(inviteNeighbours);
    }

    @Test
    void with_less_money_the_team_can_ask_elsewhere() {
        answered(false)
                .complete(reconsiderAction, OUTCOME.of(Outcome.ASK_AGAIN))
                .isAt(arrangeMoney)
                .complete(arrangeMoney)
                .receive(moneyAnswered, MONEY_ENOUGH.of(true))
                .isAt(inviteNeighbours);
    }

    @Test
    void an_action_that_was_rained_off_is_on_another_day() {
        invited(false)
                .timeBecomes(THE_DAY)
                .complete(recordResults, OUTCOME.of(Outcome.POSTPONED), ACTION_AT.of(ANOTHER_DAY))
                .isAt()
                .timeBecomes(ANOTHER_DAY)
                .isAt(recordResults);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void an_action_can_be_stopped_at_each_step(Step step) {
        at(step).isAt(step).receive(actionStopped).hasEnded(endStopped);
    }

    @Test
    void an_action_that_waits_for_money_or_for_its_day_can_be_stopped() {
        asked().receive(actionStopped).hasEnded(endStopped);
        invited(false).receive(actionStopped).hasEnded(endStopped);
    }

    private static RunningFollowUp at(Step step) {
        return switch (step) {
            case takeUpIdea -> noted();
            case prepareAction -> noted().complete(takeUpIdea);
            case arrangeMoney -> prepared(true);
            case reconsiderAction -> answered(false);
            case inviteNeighbours -> prepared(false);
            case recordResults -> invited(false).timeBecomes(THE_DAY);
            case tellStory -> at(recordResults).complete(recordResults, OUTCOME.of(Outcome.DONE));
            case chooseFollowUp -> at(tellStory).complete(tellStory);
        };
    }

    private static RunningFollowUp noted() {
        return RunningFollowUp.of(ProcessContract.neighbourhoodAction(), NOW).start(ActionProcess.KEY);
    }

    private static RunningFollowUp prepared(boolean money) {
        return noted().complete(takeUpIdea).complete(prepareAction, MONEY_NEEDED.of(money), ACTION_AT.of(THE_DAY));
    }

    private static RunningFollowUp asked() {
        return prepared(true).complete(arrangeMoney);
    }

    private static RunningFollowUp answered(boolean enough) {
        return asked().receive(moneyAnswered, MONEY_ENOUGH.of(enough));
    }

    private static RunningFollowUp invited(boolean money) {
        return prepared(money).complete(inviteNeighbours);
    }
}
