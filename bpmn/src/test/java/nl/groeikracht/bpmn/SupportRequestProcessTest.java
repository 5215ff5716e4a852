package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.SupportRequestProcess.ANSWER_BY;
import static nl.groeikracht.bpmn.SupportRequestProcess.CONTACT_KNOWN;
import static nl.groeikracht.bpmn.SupportRequestProcess.End.endAnswered;
import static nl.groeikracht.bpmn.SupportRequestProcess.End.endDropped;
import static nl.groeikracht.bpmn.SupportRequestProcess.End.endRegistered;
import static nl.groeikracht.bpmn.SupportRequestProcess.HELP_WANTED;
import static nl.groeikracht.bpmn.SupportRequestProcess.Message.followUpAsked;
import static nl.groeikracht.bpmn.SupportRequestProcess.Message.helpNotNeeded;
import static nl.groeikracht.bpmn.SupportRequestProcess.QUIET_UNTIL;
import static nl.groeikracht.bpmn.SupportRequestProcess.Step.answerHelp;
import static nl.groeikracht.bpmn.SupportRequestProcess.Step.closeHelp;
import static nl.groeikracht.bpmn.SupportRequestProcess.Step.raiseHelp;
import static nl.groeikracht.bpmn.SupportRequestProcess.Step.takeUpHelp;
import static nl.groeikracht.bpmn.SupportRequestProcess.Step.warnContact;
import static nl.groeikracht.bpmn.SupportRequestProcess.WARN_AT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every way from a resident's plan to an answer, or to being left alone. */
class SupportRequestProcessTest {

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final Instant WARN = NOW.plus(Duration.ofDays(11));
    private static final Instant TERM = NOW.plus(Duration.ofDays(15));
    private static final Instant QUIET = NOW.plus(Duration.ofDays(36));

    @Test
    void who_asks_nothing_is_registered_and_nobody_has_work() {
        asked(false).hasEnded(endRegistered).did();
    }

    @Test
    void a_question_gets_a_contact_person_an_answer_and_an_end() {
        answered()
                .waitsFor(followUpAsked, helpNotNeeded)
                .timeBecomes(QUIET.plusSeconds(1))
                .hasEnded(endAnswered)
                .did(closeHelp);
    }

    @Test
    void who_has_the_question_is_warned_before_the_promised_term_ends() {
        asked(true).timeBecomes(WARN.plusSeconds(1)).isAt(takeUpHelp).did(warnContact);
    }

    @Test
    void a_question_that_waits_longer_than_promised_gets_priority() {
        asked(true)
                .complete(takeUpHelp)
                .timeBecomes(WARN.plusSeconds(1))
                .timeBecomes(TERM.plusSeconds(1))
                .isAt(answerHelp)
                .did(warnContact, raiseHelp);
    }

    @Test
    void a_question_in_time_warns_nobody() {
        answered()
                .timeBecomes(TERM.plusSeconds(1))
                .waitsFor(followUpAsked, helpNotNeeded)
                .did();
    }

    @Test
    void who_asks_further_comes_back_to_the_same_contact_person_in_a_new_term() {
        var later = TERM.plus(Duration.ofDays(20));
        answered()
                .receive(
                        followUpAsked,
                        CONTACT_KNOWN.of(true),
                        WARN_AT.of(later.minus(Duration.ofDays(3))),
                        ANSWER_BY.of(later))
                .isAt(answerHelp)
                .timeBecomes(later.plusSeconds(1))
                .did(warnContact, raiseHelp)
                .complete(answerHelp, QUIET_UNTIL.of(later.plus(Duration.ofDays(21))))
                .timeBecomes(later.plus(Duration.ofDays(22)))
                .hasEnded(endAnswered);
    }

    @Test
    void who_needs_no_help_any_more_says_so_at_any_moment() {
        asked(true).receive(helpNotNeeded).hasEnded(endDropped);
        asked(true).complete(takeUpHelp).receive(helpNotNeeded).hasEnded(endDropped);
        answered().receive(helpNotNeeded).hasEnded(endDropped);
    }

    private static RunningFollowUp answered() {
        return asked(true).complete(takeUpHelp).isAt(answerHelp).complete(answerHelp, QUIET_UNTIL.of(QUIET));
    }

    private static RunningFollowUp asked(boolean wanted) {
        var running = RunningFollowUp.of(ProcessContract.supportRequest(), NOW)
                .start(
                        SupportRequestProcess.KEY,
                        HELP_WANTED.of(wanted),
                        CONTACT_KNOWN.of(false),
                        WARN_AT.of(WARN),
                        ANSWER_BY.of(TERM));
        return wanted ? running.isAt(takeUpHelp) : running;
    }
}
