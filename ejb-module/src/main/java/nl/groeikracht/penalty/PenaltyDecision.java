package nl.groeikracht.penalty;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Outcome;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/** Fixes whether a penalty is owed and how much, also when nobody asked for it (Awb 4:18). */
@Stateless
@RolesAllowed("decider")
public class PenaltyDecision {

    @Inject
    NoticeTasks tasks;

    @Inject
    NoticesOfDefault notices;

    @Inject
    MandateRegister mandates;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public NoticeTask open(TaskId task) {
        return tasks.open(task, Step.fixPenalty, Role.DECIDER);
    }

    /**
     * The amount follows from the days; whoever decides answers for them.
     *
     * @param reasons for the letter; can be left out when a penalty is owed, for its days say enough
     */
    public void fix(TaskId task, CaseNumber number, String reasons) {
        var notice = tasks.take(task, number, Step.fixPenalty, Role.DECIDER);
        attempted(notice, () -> fix(notice, reasons));
        notices.shown(notice);
        var view = notices.view(notice);
        audit.record(AuditEntry.of(PenaltyAct.FIXED)
                .in(notice.gmCode())
                .onCase(number)
                .onBehalfOf(view.body())
                .under(view.ground() == null ? "Awb 4:17, 4:18" : view.ground().article() + ", 4:18")
                .because(view.reasons())
                .processVersion(process.versionOf(number))
                .after("days", view.days())
                .after("owed", view.owed())
                .after("mandate", view.mandate())
                .after("coveredByObjectionTo", view.dueCase()));
        process.complete(task, number, OUTCOME.of(Outcome.FIX));
    }

    private void fix(NoticeOfDefault notice, String reasons) {
        notice.requireFixable(user.username());
        var owed = notices.view(notice).owed();
        var mandate = mandates.require(notice.gmCode(), user.username(), DecisionKind.FIX_PENALTY, owed);
        var body = municipalities.read(notice.gmCode()).body();
        notice.fix(reasons, user.username(), body, mandate.publication(), clock.instant());
    }

    /** Back to the caseworker, with a question about the ground. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var notice = tasks.take(task, number, Step.fixPenalty, Role.DECIDER);
        notice.sendBack(question);
        notices.shown(notice);
        audit.record(AuditEntry.of(PenaltyAct.SENT_BACK)
                .in(notice.gmCode())
                .onCase(number)
                .because(question));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }

    private void attempted(NoticeOfDefault notice, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(PenaltyAct.DECISION_NOT_ALLOWED)
                    .in(notice.gmCode())
                    .onCase(notice.number())
                    .because(refused.key()));
            throw refused;
        }
    }
}
