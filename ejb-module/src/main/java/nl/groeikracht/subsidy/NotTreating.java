package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.Outages;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Decides what happens with a request that was not supplemented in time (Awb 4:5). */
@Stateless
@RolesAllowed("decider")
public class NotTreating {

    private static final String RULE = "Awb 4:5";

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    SubsidyRequests requests;

    @Inject
    LegalTerms legal;

    @Inject
    Outages outages;

    @Inject
    BudgetLedger ledger;

    @Inject
    Schemes schemes;

    @Inject
    RequestClocks clocks;

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

    public NotTreatingTask open(TaskId task) {
        var opened = desk.open(task, Step.decideNotTreated, Role.DECIDER);
        var request = opened.request();
        var lastDay = lastDay(request);
        boolean tooLate = Dutch.today(clock).isAfter(lastDay);
        var mandate = law.power(request, user.username(), DecisionKind.LEAVE_UNTREATED, Money.ZERO);
        return new NotTreatingTask(
                opened.task(),
                views.of(request),
                lastDay,
                tooLate,
                mandate.map(MandateInfo::publication).orElse(null),
                law.hints(
                        request,
                        LawHint.of("supplementTermWasGiven", "Awb 4:5 lid 1", true),
                        LawHint.of("notTreatingInTime", "Awb 4:5 lid 4", !tooLate, lastDay),
                        LawHint.of("mandate", "Awb 10:1", mandate.isPresent()),
                        LawHint.asks("reasons", "Awb 3:46")));
    }

    /** @param reason for the applicant, in plain language */
    public void leaveUntreated(TaskId task, CaseNumber number, String reason) {
        var request = desk.take(task, number, Step.decideNotTreated, Role.DECIDER);
        var mandate = law.requirePower(request, user.username(), DecisionKind.LEAVE_UNTREATED, Money.ZERO);
        requireNoOutage(request);
        var decision = Decision.notTreated(reason);
        request.leaveUntreated(Dutch.today(clock), lastDay(request));
        var left = ledger.state(schemes.terms(request.schemeVersionId()).ceilingId())
                .left();
        var body = law.body(request);
        requests.add(new DecisionTaken(
                number, decision, body, mandate.publication(), left, user.username(), clock.instant()));
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.NOT_TREATED)
                .in(request.gmCode())
                .onCase(number)
                .because(decision.reasons())
                .under(law.article(request, RULE))
                .onBehalfOf(body)
                .processVersion(process.versionOf(number)));
        process.complete(task, number, OUTCOME.of(Outcome.NOT_TREATED));
    }

    /** @param reason for the file: why it is treated though not everything came in time */
    public void treatAfterAll(TaskId task, CaseNumber number, String reason) {
        var request = desk.take(task, number, Step.decideNotTreated, Role.DECIDER);
        var why = PlainText.required(reason, Proposal.REASONS_LIMIT);
        request.treatAfterAll(Dutch.today(clock));
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.TREATED_AFTER_ALL)
                .in(request.gmCode())
                .onCase(number)
                .because(why)
                .under(law.article(request, RULE)));
        clocks.followedByProcess(request);
        process.complete(task, number, OUTCOME.of(Outcome.TREAT));
    }

    /** Whoever could not send because our system was out, has more time (Awb afd. 2.3). */
    private void requireNoOutage(SubsidyRequest request) {
        var until = request.lastSupplement().map(Supplement::until).orElseThrow();
        var longer = outages.lengthened(request.gmCode(), until);
        if (longer.isAfter(until) && !Dutch.today(clock).isAfter(longer)) {
            throw new Refusal("refusal.outageTerm", longer);
        }
    }

    private LocalDate lastDay(SubsidyRequest request) {
        var term = request.lastSupplement().orElseThrow(() -> new RequestNotReady(request.state()));
        return law.isPublic(request) ? legal.notTreatingUntil(term.until()) : LocalDate.MAX;
    }
}
