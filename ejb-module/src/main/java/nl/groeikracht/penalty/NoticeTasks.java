package nl.groeikracht.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Opens and takes the tasks of a notice of default, with what the law asks at each. */
@ApplicationScoped
class NoticeTasks {

    @Inject
    CaseDesk desk;

    @Inject
    NoticesOfDefault notices;

    @Inject
    DueDecisions decisions;

    @Inject
    LegalTerms legal;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    NoticeTask open(TaskId task, Step step, Role role) {
        var opened = desk.open(task, step.name(), role);
        var view = notices.view(notices.read(opened.card().number()));
        var today = Dutch.today(clock);
        return new NoticeTask(
                opened.task(),
                opened.card(),
                view,
                decisions.read(view.dueCase(), view.receivedOn()),
                view.checkedBy() == null ? null : people.nameOf(view.checkedBy()),
                legal.paymentUntil(today),
                step == Step.fixPenalty ? fixing(view, today) : checking(view));
    }

    /** Locks the notice first: who comes second sees what the first did. */
    NoticeOfDefault take(TaskId task, CaseNumber number, Step step, Role role) {
        var notice = notices.lock(number);
        desk.take(task, number, step.name(), role);
        return notice;
    }

    private static List<LawHint> checking(NoticeView view) {
        return List.of(
                LawHint.of("noticeAfterTerm", "Awb 4:17 lid 3", !view.premature(), view.deadline(), view.receivedOn()),
                LawHint.asks("noticeGrounds", "Awb 4:17 lid 6"),
                LawHint.asks(
                        "penaltyFrom", "Awb 4:17 lid 1 en 3", view.penalty().firstDay()),
                LawHint.asks("penaltyShared", "Awb 4:17 lid 7"));
    }

    private List<LawHint> fixing(NoticeView view, LocalDate today) {
        return List.of(
                LawHint.of("fixInTime", "Awb 4:18", !today.isAfter(view.fixBefore()), view.fixBefore()),
                LawHint.of("checkedByOther", "Awb 10:3", !user.username().equals(view.checkedBy())),
                LawHint.asks("penaltyAmounts", "Awb 4:17 lid 2", view.receivedOn()),
                LawHint.asks("objectionCovers", "Awb 4:19"));
    }
}
