package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProgrammeProcess.COMMITMENT_DUE_AT;
import static nl.groeikracht.bpmn.ProgrammeProcess.End.endCancelled;
import static nl.groeikracht.bpmn.ProgrammeProcess.End.endClosed;
import static nl.groeikracht.bpmn.ProgrammeProcess.LAST_YEAR;
import static nl.groeikracht.bpmn.ProgrammeProcess.LAUNCHABLE_FROM;
import static nl.groeikracht.bpmn.ProgrammeProcess.OUTCOME;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.checkCommitment;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.closeProgramme;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.decideYear;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.launchProgramme;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.launchTeams;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.prepareProgramme;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.reportYear;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.selectNeighbourhoods;
import static nl.groeikracht.bpmn.ProgrammeProcess.Step.startYear;
import static nl.groeikracht.bpmn.ProgrammeProcess.YEAR_ENDS_AT;

import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.bpmn.ProgrammeProcess.Outcome;
import org.junit.jupiter.api.Test;

/** Every way from a plan to the end of a programme. */
class ProgrammeProcessTest {

    private static final Instant NOW = Instant.parse("2025-01-06T09:00:00Z");
    private static final Instant LAUNCHABLE = NOW.plus(Duration.ofDays(121));
    private static final Instant DUE = LAUNCHABLE.plus(Duration.ofDays(275));
    private static final Instant YEAR_ENDS = LAUNCHABLE.plus(Duration.ofDays(365));

    @Test
    void neighbourhoods_are_chosen_after_the_preparation() {
        prepared().isAt(selectNeighbourhoods);
    }

    @Test
    void nothing_starts_during_the_lead_time() {
        selected().isAt().timeBecomes(LAUNCHABLE).isAt(launchProgramme);
    }

    @Test
    void a_programme_that_does_not_start_ends() {
        launchable().complete(launchProgramme, OUTCOME.of(Outcome.CANCEL)).hasEnded(endCancelled);
    }

    @Test
    void the_money_of_the_next_year_is_looked_for_before_the_year_is_over() {
        launched(false)
                .did(launchTeams, startYear)
                .timeBecomes(DUE)
                .did(launchTeams, startYear, checkCommitment)
                .isAt();
    }

    @Test
    void after_each_year_there_is_a_report_and_a_decision_to_go_on() {
        yearOver(false)
                .complete(reportYear)
                .isAt(decideYear)
                .answering(
                        startYear,
                        COMMITMENT_DUE_AT.of(DUE.plus(Duration.ofDays(365))),
                        YEAR_ENDS_AT.of(YEAR_ENDS.plus(Duration.ofDays(365))),
                        LAST_YEAR.of(true))
                .complete(decideYear, OUTCOME.of(Outcome.GO))
                .did(launchTeams, startYear, checkCommitment, startYear)
                .timeBecomes(DUE.plus(Duration.ofDays(365)))
                .timeBecomes(YEAR_ENDS.plus(Duration.ofDays(365)))
                .complete(reportYear)
                .isAt(closeProgramme)
                .complete(closeProgramme)
                .hasEnded(endClosed);
    }

    @Test
    void whoever_stops_after_a_year_closes_the_programme() {
        yearOver(false)
                .complete(reportYear)
                .complete(decideYear, OUTCOME.of(Outcome.NO_GO))
                .isAt(closeProgramme)
                .complete(closeProgramme)
                .hasEnded(endClosed);
    }

    private static RunningFollowUp prepared() {
        return RunningFollowUp.of(ProcessContract.programme(), NOW)
                .start(ProgrammeProcess.KEY)
                .isAt(prepareProgramme)
                .complete(prepareProgramme);
    }

    private static RunningFollowUp selected() {
        return prepared().complete(selectNeighbourhoods, LAUNCHABLE_FROM.of(LAUNCHABLE));
    }

    private static RunningFollowUp launchable() {
        return selected().timeBecomes(LAUNCHABLE);
    }

    private static RunningFollowUp launched(boolean lastYear) {
        return launchable()
                .answering(startYear, COMMITMENT_DUE_AT.of(DUE), YEAR_ENDS_AT.of(YEAR_ENDS), LAST_YEAR.of(lastYear))
                .complete(launchProgramme, OUTCOME.of(Outcome.LAUNCH));
    }

    private static RunningFollowUp yearOver(boolean lastYear) {
        return launched(lastYear).timeBecomes(DUE).timeBecomes(YEAR_ENDS).isAt(reportYear);
    }
}
