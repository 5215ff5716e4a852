package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.NoSuchElementException;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RouteTable;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.Decisions;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/** Asks and takes advice (Awb 3:5 to 3:9). Whoever advises does not decide. */
@Stateless
@RolesAllowed("adviser")
public class Advice {

    @Inject
    SubsidyRequests requests;

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    Decisions decisions;

    @Inject
    RequestCards cards;

    @Inject
    RequestLaw law;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Asks the route table whether someone has to advise on this request, who, and by when. */
    @PermitAll
    public AdviceRoute determine(CaseNumber number) {
        var request = requests.lock(number);
        var result = decisions.evaluate(
                RouteTable.KEY,
                new RouteTable.Facts(
                                request.plan().asked().cents(),
                                request.initiative().theme())
                        .inputs());
        var route = RouteTable.Route.of(
                result.first().orElseThrow(() -> new NoSuchElementException("The route table has no answer")));
        var until = Dutch.today(clock).plusDays(route.adviceDays());
        if (route.adviceNeeded()) {
            request.adviceAsked(route.adviser(), route.statutory(), result.versionLabel(), route.reason(), until);
        } else {
            request.adviceNotNeeded();
        }
        cards.put(request);
        audit.record(AuditEntry.of(route.adviceNeeded() ? SubsidyAct.ADVICE_ASKED : SubsidyAct.ADVICE_NOT_NEEDED)
                .in(request.gmCode())
                .onCase(number)
                .because(route.reason())
                .decisionVersion(result.versionLabel()));
        return new AdviceRoute(route.adviceNeeded(), route.adviceNeeded() ? RequestClocks.endOf(until) : null);
    }

    public AdviceTask open(TaskId task) {
        var opened = desk.open(task, Step.advise, Role.ADVISER);
        return new AdviceTask(
                opened.task(),
                views.of(opened.request()),
                law.hints(
                        opened.request(),
                        LawHint.asks("adviceWithReasons", "Awb 3:9"),
                        LawHint.asks("noOwnInterest", "Awb 2:4"),
                        LawHint.asks("confidential", "Awb 2:5")));
    }

    public void give(TaskId task, CaseNumber number, AdviceVerdict verdict, String text) {
        var request = desk.take(task, number, Step.advise, Role.ADVISER);
        var why = PlainText.required(text, Proposal.REASONS_LIMIT);
        request.advised(verdict, why, user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.ADVICE_GIVEN)
                .in(request.gmCode())
                .onCase(number)
                .because(why)
                .under(law.article(request, "Awb 3:5"))
                .after("verdict", verdict));
        process.complete(task, number);
    }

    /** The term for the advice passed; the assessment goes on without it (Awb 3:6). */
    @PermitAll
    public void recordLate(CaseNumber number) {
        var request = requests.lock(number);
        request.adviceIsLate();
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.ADVICE_LATE)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 3:6 lid 2")));
    }
}
