package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/** Lets the applicant react before a decision that is less than what was asked (Awb 4:7 to 4:12). */
@Stateless
@RolesAllowed("caseworker")
public class HearingOfApplicant {

    @Inject
    SubsidyRequests requests;

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    RequestLetters letters;

    @Inject
    RequestCards cards;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Sends the invitation.
     *
     * @return the moment until which a view can be given
     */
    @PermitAll
    public Instant invite(CaseNumber number) {
        var request = requests.lock(number);
        var round = request.lastHearing().orElseThrow(() -> new RequestNotReady(request.state()));
        boolean electronically = letters.inviteToHearing(request, round);
        audit.record(AuditEntry.of(SubsidyAct.HEARING_INVITED)
                .in(request.gmCode())
                .onCase(number)
                .because(round.about())
                .under("Awb 4:7, 4:9")
                .after("electronically", electronically)
                .after("until", round.until()));
        return RequestClocks.endOf(round.until());
    }

    public HearingTask open(TaskId task) {
        var opened = desk.open(task, Step.hearApplicant, Role.CASEWORKER);
        var request = opened.request();
        var round = request.lastHearing().orElseThrow(() -> new RequestNotReady(request.state()));
        return new HearingTask(
                opened.task(),
                views.of(request),
                round,
                List.of(
                        LawHint.asks("viewFreeForm", "Awb 4:9"),
                        LawHint.asks("viewWeighed", "Awb 3:2"),
                        LawHint.of("viewTerm", "Awb 4:9", !Dutch.today(clock).isAfter(round.until()), round.until())));
    }

    /** Keeps what the applicant said in a conversation, or wrote in a letter. */
    public void register(TaskId task, CaseNumber number, ViewManner manner, String report) {
        var request = desk.take(task, number, Step.hearApplicant, Role.CASEWORKER);
        var words = PlainText.required(report, Proposal.REASONS_LIMIT);
        request.viewGiven(manner, words, user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.VIEW_REGISTERED)
                .in(request.gmCode())
                .onCase(number)
                .because(words)
                .under("Awb 4:9")
                .after("manner", manner));
        process.complete(task, number);
    }

    /** The term passed; whoever was heard, or could have been, does not hold up the decision. */
    @PermitAll
    public void recordNoView(CaseNumber number) {
        var request = requests.lock(number);
        request.viewTermPassed();
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.VIEW_TERM_PASSED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:7, 4:9"));
    }
}
