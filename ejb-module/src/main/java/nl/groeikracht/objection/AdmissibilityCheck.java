package nl.groeikracht.objection;

import static nl.groeikracht.bpmn.ObjectionProcess.OUTCOME;
import static nl.groeikracht.bpmn.ObjectionProcess.REPAIR_UNTIL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ObjectionProcess.Outcome;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.subsidy.DecidedRequests;

/**
 * Whether an objection can be treated: in time, complete, and against a decision (Awb 6:3–6:11); and who treats it
 * (7:5).
 */
@Stateless
@RolesAllowed("caseworker")
public class AdmissibilityCheck {

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
    ContestedDecisions decisions;

    @Inject
    DecidedRequests requests;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    Tasks tasks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ObjectionTask open(TaskId task) {
        var opened = desk.open(task, Step.checkAdmissibility, Role.CASEWORKER);
        var objection = objections.read(opened.card().number());
        return views.task(opened, objection, hints(objection));
    }

    /** The caseworkers who were not involved in the contested decision. */
    public List<PersonInfo> candidates(TaskId task) {
        var opened = desk.open(task, Step.checkAdmissibility, Role.CASEWORKER);
        return desk.candidates(objections.read(opened.card().number()));
    }

    /** What is proposed as the last day for a repair. */
    public LocalDate usualRepairUntil() {
        return clocks.usualRepairUntil(Dutch.today(clock));
    }

    /**
     * Treats it on its merits.
     *
     * @param why needed when it is late: why that is excusable (Awb 6:11)
     * @param handler user name of who treats it; not involved in the decision
     * @param commission whether a commission advises (Awb 7:13): the term is twelve weeks then
     */
    public void admit(TaskId task, CaseNumber number, String why, String handler, boolean commission) {
        var objection = take(task, number);
        desk.requireUninvolved(objection, handler);
        objection.admit(PlainText.of(why, Filing.TEXT_LIMIT), handler, commission);
        cards.put(objection);
        audit.record(entry(ObjectionAct.ADMITTED, objection)
                .because(objection.admissionReason())
                .under(objection.timeliness().article() + ", 7:5")
                .after("handler", handler)
                .after("commission", commission)
                .after("deadline", clocks.of(objection).deadline()));
        process.complete(task, number, OUTCOME.of(Outcome.TREAT));
        clocks.followedByProcess(objection);
        process.openTask(number, Step.planHearing.name()).ifPresent(next -> tasks.assign(next.id(), handler));
    }

    /** Asks to repair what is missing (Awb 6:6); the term for the decision stands still (7:10, second paragraph). */
    public void askRepair(TaskId task, CaseNumber number, List<String> items, LocalDate until) {
        var objection = take(task, number);
        var asked = items.stream()
                .map(item -> PlainText.of(item, 400).replace('\n', ' '))
                .filter(item -> !item.isEmpty())
                .toList();
        objection.askRepair(asked, until, user.username(), Dutch.today(clock));
        cards.put(objection);
        audit.record(entry(ObjectionAct.REPAIR_ASKED, objection)
                .because(String.join("; ", asked))
                .under("Awb 6:6, 7:10 lid 2")
                .after("until", until));
        process.complete(task, number, OUTCOME.of(Outcome.REPAIR), REPAIR_UNTIL.of(ObjectionClocks.endOf(until)));
        clocks.followedByProcess(objection);
    }

    /**
     * Proposes to declare it inadmissible; a decider decides.
     *
     * @param noInterest the decision does not touch the objector directly (Awb 1:2)
     */
    public void findInadmissible(TaskId task, CaseNumber number, String why, boolean noInterest) {
        var objection = take(task, number);
        objection.findInadmissible(PlainText.required(why, Filing.TEXT_LIMIT), noInterest, user.username());
        cards.put(objection);
        audit.record(entry(ObjectionAct.FOUND_INADMISSIBLE, objection)
                .because(objection.admissionReason())
                .under("Awb " + objection.inadmissibleUnder() + ", 7:3 onder a"));
        process.complete(task, number, OUTCOME.of(Outcome.INADMISSIBLE));
    }

    /** A premature objection waits until the decision was sent (Awb 6:10, second paragraph): only then is its term known. */
    private Objection take(TaskId task, CaseNumber number) {
        var objection = desk.takeUninvolved(task, number, Step.checkAdmissibility);
        if (objection.objectionUntil() == null) {
            decisions
                    .find(requests.read(objection.origin()), objection.contested())
                    .filter(decision -> decision.sentOn() != null)
                    .ifPresent(decision -> objection.contestedSent(decision.sentOn(), decision.objectionUntil()));
        }
        return objection;
    }

    private List<LawHint> hints(Objection objection) {
        var hints = new ArrayList<LawHint>();
        var until = objection.objectionUntil();
        if (objection.isPreparatory()) {
            hints.add(LawHint.of("preparatory", "Awb 6:3", false));
        } else {
            switch (objection.timeliness()) {
                case IN_TIME -> hints.add(LawHint.of("inTime", "Awb 6:7, 6:8", true, until));
                case IN_TIME_BY_POST ->
                    hints.add(LawHint.of("inTimeByPost", "Awb 6:9 lid 2", true, until, clocks.lastByPost(until)));
                case PREMATURE -> hints.add(LawHint.of("premature", "Awb 6:10", true));
                case LATE -> hints.add(LawHint.of("inTime", "Awb 6:7, 6:11", false, until));
            }
        }
        hints.add(LawHint.of(
                "grounds", "Awb 6:5 lid 1 onder d", !objection.grounds().isEmpty()));
        hints.add(LawHint.of("signed", "Awb 6:5 lid 1", objection.isSigned()));
        hints.add(LawHint.asks("directInterest", "Awb 1:2"));
        hints.add(LawHint.asks("repairFirst", "Awb 6:6"));
        hints.add(LawHint.of("uninvolved", "Awb 7:5", !desk.isInvolved(objection)));
        hints.add(LawHint.asks("term", "Awb 7:10 lid 1", clocks.of(objection).deadline()));
        hints.add(LawHint.asks("noSuspension", "Awb 6:16"));
        return hints;
    }

    private static AuditEntry entry(ObjectionAct act, Objection objection) {
        return AuditEntry.of(act)
                .in(objection.gmCode())
                .onCase(objection.number())
                .after("timeliness", objection.timeliness());
    }
}
