package nl.groeikracht.objection;

import static nl.groeikracht.bpmn.ObjectionProcess.OUTCOME;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ObjectionProcess.Outcome;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequests;

/** Hears the objector, or records why that is left out (Awb 7:2–7:7). */
@Stateless
@RolesAllowed("caseworker")
public class ObjectionHearing {

    private static final int LINE = 200;

    @Inject
    ObjectionDesk desk;

    @Inject
    Objections objections;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionClocks clocks;

    @Inject
    ObjectionLetters letters;

    @Inject
    DecidedRequests requests;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ObjectionTask openPlan(TaskId task) {
        var opened = desk.open(task, Step.planHearing, Role.CASEWORKER);
        var objection = objections.read(opened.card().number());
        return views.task(
                opened,
                objection,
                List.of(
                        LawHint.asks("hear", "Awb 7:2"),
                        LawHint.asks("notHear", "Awb 7:3"),
                        LawHint.asks("papers", "Awb 7:4 lid 1"),
                        LawHint.asks("inspection", "Awb 7:4 lid 2"),
                        LawHint.of("uninvolved", "Awb 7:5", !desk.isInvolved(objection))));
    }

    public ObjectionTask openReport(TaskId task) {
        var opened = desk.open(task, Step.reportHearing, Role.CASEWORKER);
        var objection = objections.read(opened.card().number());
        return views.task(
                opened,
                objection,
                List.of(
                        LawHint.asks("report", "Awb 7:7"),
                        LawHint.asks(objection.hasCommission() ? "commission" : "hearer", "Awb 7:5, 7:13"),
                        LawHint.of("uninvolved", "Awb 7:5", !desk.isInvolved(objection))));
    }

    /** The first day on which can be heard: papers may still come until ten days before (Awb 7:4, first paragraph). */
    public LocalDate earliest() {
        var today = Dutch.today(clock);
        var day = today.plusDays(1);
        while (!clocks.papersUntil(day, today).isAfter(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public void plan(TaskId task, CaseNumber number, LocalDate on, String at, String place) {
        var objection = desk.takeUninvolved(task, number, Step.planHearing);
        if (on == null || on.isBefore(earliest())) {
            throw new Refusal("refusal.objection.hearingDate", earliest());
        }
        objection.planHearing(on, PlainText.required(at, LINE), PlainText.required(place, LINE));
        cards.put(objection);
        var today = Dutch.today(clock);
        audit.record(entry(ObjectionAct.HEARING_PLANNED, objection)
                .under("Awb 7:2, 7:4")
                .after("hearingOn", on)
                .after("papersUntil", clocks.papersUntil(on, today))
                .after("fileOpenFrom", clocks.fileOpenFrom(on, today)));
        process.complete(task, number, OUTCOME.of(Outcome.HEAR));
    }

    /** Only on one of the grounds of the law, with the facts that make it so. */
    public void skip(TaskId task, CaseNumber number, NoHearingGround ground, String why) {
        var objection = desk.takeUninvolved(task, number, Step.planHearing);
        objection.skipHearing(ground, PlainText.of(why, Filing.TEXT_LIMIT));
        cards.put(objection);
        audit.record(entry(ObjectionAct.NOT_HEARD, objection).because(why).under(ground.article()));
        process.complete(task, number, OUTCOME.of(Outcome.NO_HEARING));
    }

    /** Sends the invitation. */
    @PermitAll
    public void invite(CaseNumber number) {
        var objection = objections.lock(number);
        letters.invite(
                objection,
                requests.read(objection.origin()),
                objection.hearing().orElseThrow());
        audit.record(entry(ObjectionAct.INVITED, objection).under("Awb 7:2, 7:4"));
    }

    /**
     * @param by who heard; with a commission its chair and at least two members (Awb 7:13)
     * @param advice with a commission: its advice in words
     * @param advised with a commission: what its advice comes to
     */
    public void report(TaskId task, CaseNumber number, String by, String report, String advice, Verdict advised) {
        var objection = desk.takeUninvolved(task, number, Step.reportHearing);
        objection.heard(
                PlainText.required(by, 400),
                PlainText.required(report, Reconsideration.LIMIT),
                PlainText.of(advice, Reconsideration.LIMIT),
                advised,
                user.username(),
                clock.instant());
        cards.put(objection);
        audit.record(entry(ObjectionAct.HEARD, objection)
                .because(objection.hearing().orElseThrow().report())
                .under(objection.hasCommission() ? "Awb 7:7, 7:13" : "Awb 7:5, 7:7")
                .after("heardBy", by));
        process.complete(task, number);
    }

    private static AuditEntry entry(ObjectionAct act, Objection objection) {
        return AuditEntry.of(act).in(objection.gmCode()).onCase(objection.number());
    }
}
