package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ObjectionProcess.End.endFounded;
import static nl.groeikracht.bpmn.ObjectionProcess.End.endInadmissible;
import static nl.groeikracht.bpmn.ObjectionProcess.End.endObjectionWithdrawn;
import static nl.groeikracht.bpmn.ObjectionProcess.End.endUnfounded;
import static nl.groeikracht.bpmn.ObjectionProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.ObjectionProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.ObjectionProcess.Message.objectionRepaired;
import static nl.groeikracht.bpmn.ObjectionProcess.Message.objectionWithdrawn;
import static nl.groeikracht.bpmn.ObjectionProcess.OUTCOME;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.DECLARE_INADMISSIBLE;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.FOUNDED;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.HEAR;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.INADMISSIBLE;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.NO_HEARING;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.REPAIR;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.RETURN;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.TREAT;
import static nl.groeikracht.bpmn.ObjectionProcess.Outcome.UNFOUNDED;
import static nl.groeikracht.bpmn.ObjectionProcess.REPAIR_UNTIL;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.askRepair;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.checkAdmissibility;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.composeObjectionLetter;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.decideObjection;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.endRepairTerm;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.escalateObjectionTerm;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.inviteObjector;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.planHearing;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.postPublication;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.proposeObjection;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.publishLetter;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.registerObjectionWithdrawal;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.registerPublication;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.reportHearing;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.settleObjection;
import static nl.groeikracht.bpmn.ObjectionProcess.Step.warnOfObjectionTerm;
import static nl.groeikracht.bpmn.ObjectionProcess.Timer.termExpired;
import static nl.groeikracht.bpmn.RunningObjection.RECEIVED;
import static nl.groeikracht.bpmn.RunningObjection.TERM_ENDS;
import static nl.groeikracht.bpmn.RunningObjection.WARN;
import static nl.groeikracht.bpmn.RunningObjection.received;
import static nl.groeikracht.bpmn.RunningObjection.receivedByPost;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path through {@code objection.bpmn}. */
class ObjectionProcessTest {

    private static final Instant REPAIR_BY = RECEIVED.plus(Duration.ofDays(14));

    @AfterEach
    void real_time_again() {
        ClockUtil.reset();
    }

    @Test
    void awb_7_2_lid_1_the_objector_is_heard_before_the_decision_that_is_sent_and_carried_out() {
        received()
                .isAt(checkAdmissibility)
                .complete(checkAdmissibility, OUTCOME.of(TREAT))
                .isAt(planHearing)
                .complete(planHearing, OUTCOME.of(HEAR))
                .isAt(reportHearing)
                .complete(reportHearing)
                .isAt(proposeObjection)
                .complete(proposeObjection)
                .isAt(decideObjection)
                .complete(decideObjection, OUTCOME.of(FOUNDED))
                .receive(letterDelivered)
                .did(inviteObjector, composeObjectionLetter, publishLetter, registerPublication, settleObjection)
                .hasEnded(endFounded);
    }

    @Test
    void an_unfounded_objection_changes_nothing() {
        atProposal()
                .complete(proposeObjection)
                .complete(decideObjection, OUTCOME.of(UNFOUNDED))
                .receive(letterDelivered)
                .did(composeObjectionLetter, publishLetter, registerPublication)
                .hasEnded(endUnfounded);
    }

    @Test
    void an_inadmissible_objection_is_decided_by_a_person_without_a_hearing() {
        received()
                .complete(checkAdmissibility, OUTCOME.of(INADMISSIBLE))
                .isAt(proposeObjection)
                .complete(proposeObjection)
                .complete(decideObjection, OUTCOME.of(DECLARE_INADMISSIBLE))
                .receive(letterDelivered)
                .hasEnded(endInadmissible);
    }

    @Test
    void the_decider_can_send_the_proposal_back() {
        atProposal()
                .complete(proposeObjection)
                .complete(decideObjection, OUTCOME.of(RETURN))
                .isAt(proposeObjection)
                .complete(proposeObjection)
                .isAt(decideObjection);
    }

    @Test
    void what_is_repaired_is_checked_again() {
        awaitingRepair()
                .receive(objectionRepaired)
                .isAt(checkAdmissibility)
                .timeBecomes(REPAIR_BY)
                .isAt(checkAdmissibility)
                .did(askRepair);
    }

    @Test
    void when_the_term_for_repair_passes_a_person_looks_again() {
        awaitingRepair()
                .timeBecomes(REPAIR_BY.minusSeconds(1))
                .isAt()
                .timeBecomes(REPAIR_BY)
                .isAt(checkAdmissibility)
                .did(askRepair, endRepairTerm);
    }

    @Test
    void an_objection_can_be_withdrawn_at_any_moment_until_the_decision() {
        received().receive(objectionWithdrawn).did(registerObjectionWithdrawal).hasEnded(endObjectionWithdrawn);
        awaitingRepair().receive(objectionWithdrawn).hasEnded(endObjectionWithdrawn);
        atProposal().receive(objectionWithdrawn).hasEnded(endObjectionWithdrawn);
        atProposal().complete(proposeObjection).receive(objectionWithdrawn).hasEnded(endObjectionWithdrawn);
    }

    @Test
    void who_wants_no_mail_gets_the_decision_by_post() {
        receivedByPost()
                .complete(checkAdmissibility, OUTCOME.of(INADMISSIBLE))
                .complete(proposeObjection)
                .complete(decideObjection, OUTCOME.of(DECLARE_INADMISSIBLE))
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endInadmissible);
    }

    @Test
    void a_decision_that_cannot_be_delivered_by_mail_goes_by_post() {
        atProposal()
                .complete(proposeObjection)
                .complete(decideObjection, OUTCOME.of(UNFOUNDED))
                .receive(letterUndeliverable)
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endUnfounded);
    }

    @Test
    void awb_6_20_lid_1_the_duty_to_decide_remains_when_the_term_has_passed() {
        received()
                .timeBecomes(WARN)
                .isAt(checkAdmissibility)
                .did(warnOfObjectionTerm)
                .timeBecomes(TERM_ENDS)
                .isAt(checkAdmissibility)
                .did(warnOfObjectionTerm, escalateObjectionTerm)
                .complete(checkAdmissibility, OUTCOME.of(TREAT))
                .isAt(planHearing);
    }

    @Test
    void a_postponed_term_expires_later() {
        var later = TERM_ENDS.plus(Duration.ofDays(42));

        received()
                .timeBecomes(WARN)
                .reschedule(termExpired, later)
                .timeBecomes(TERM_ENDS)
                .did(warnOfObjectionTerm)
                .timeBecomes(later)
                .did(warnOfObjectionTerm, escalateObjectionTerm);
    }

    @Test
    void every_task_is_due_on_the_last_day_of_the_term() {
        assertThat(received().task(checkAdmissibility).getDueDate()).isEqualTo(Date.from(TERM_ENDS));
    }

    private static RunningObjection awaitingRepair() {
        return received().complete(checkAdmissibility, OUTCOME.of(REPAIR), REPAIR_UNTIL.of(REPAIR_BY));
    }

    private static RunningObjection atProposal() {
        return received()
                .complete(checkAdmissibility, OUTCOME.of(TREAT))
                .complete(planHearing, OUTCOME.of(NO_HEARING))
                .isAt(proposeObjection)
                .did();
    }
}
