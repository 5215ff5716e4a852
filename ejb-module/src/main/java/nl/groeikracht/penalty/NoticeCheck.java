package nl.groeikracht.penalty;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Outcome;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** A caseworker finds whether a notice of default has effect (Awb 4:17, third and sixth paragraph). */
@Stateless
@RolesAllowed("caseworker")
public class NoticeCheck {

    @Inject
    NoticeTasks tasks;

    @Inject
    NoticesOfDefault notices;

    @Inject
    PenaltyTariffs tariffs;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public NoticeTask open(TaskId task) {
        return tasks.open(task, Step.checkNotice, Role.CASEWORKER);
    }

    /** It came in before the term had passed: it is answered and has no effect. */
    public void premature(TaskId task, CaseNumber number) {
        var notice = tasks.take(task, number, Step.checkNotice, Role.CASEWORKER);
        var outcome = notice.foundPremature(user.username());
        done(task, notice, outcome, entry(notice, PenaltyAct.NOTICE_PREMATURE, "Awb 4:17 lid 3"));
    }

    /** @param applicants how many asked together */
    public void accept(TaskId task, CaseNumber number, int applicants) {
        var notice = tasks.take(task, number, Step.checkNotice, Role.CASEWORKER);
        var penalty = tariffs.after(notice.receivedOn());
        var outcome = notice.accept(applicants, penalty, fixUntil(notice), user.username());
        done(
                task,
                notice,
                outcome,
                entry(notice, PenaltyAct.NOTICE_ACCEPTED, "Awb 4:17 lid 1 en 3")
                        .after("applicants", applicants)
                        .after("penaltyFrom", penalty.firstDay()));
    }

    /** There is a ground to owe nothing: a decider says so, or asks further. */
    public void ground(TaskId task, CaseNumber number, NoPenaltyGround ground, String why, int applicants) {
        var notice = tasks.take(task, number, Step.checkNotice, Role.CASEWORKER);
        var outcome = notice.foundGround(ground, why, applicants, fixUntil(notice), user.username());
        done(
                task,
                notice,
                outcome,
                entry(notice, PenaltyAct.GROUND_FOUND, ground.article()).because(why));
    }

    private LocalDate fixUntil(NoticeOfDefault notice) {
        return tariffs.fixBefore(notice.settledOn() == null ? Dutch.today(clock) : notice.settledOn());
    }

    private void done(TaskId task, NoticeOfDefault notice, Outcome outcome, AuditEntry entry) {
        notices.shown(notice);
        audit.record(entry);
        process.complete(task, notice.number(), OUTCOME.of(outcome));
    }

    private static AuditEntry entry(NoticeOfDefault notice, PenaltyAct act, String article) {
        return AuditEntry.of(act).in(notice.gmCode()).onCase(notice.number()).under(article);
    }
}
