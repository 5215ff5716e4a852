package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Sends a decision by post: to whoever wants no e-mail, or could not be reached by it (Awb 2:8, 3:41). */
@Stateless
@RolesAllowed("caseworker")
public class LetterPosting {

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    SubsidyRequests requests;

    @Inject
    Documents documents;

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

    public PostingTask open(TaskId task) {
        var opened = desk.open(task, Step.postLetter, Role.CASEWORKER);
        var request = opened.request();
        var decision = requests.decision(request.number()).orElseThrow(() -> new RequestNotReady(request.state()));
        return new PostingTask(
                opened.task(),
                views.of(request),
                documents.info(DocumentId.of(request.sending().letter())),
                Dutch.dateOf(decision.at()),
                Dutch.today(clock),
                law.hints(
                        request,
                        LawHint.asks("sendingStartsTerms", "Awb 6:8"),
                        LawHint.asks("proofOfSending", "Awb 3:41")));
    }

    /** @param on the day on which it was handed to the post: the term to object runs from it */
    public void posted(TaskId task, CaseNumber number, LocalDate on) {
        var request = desk.take(task, number, Step.postLetter, Role.CASEWORKER);
        request.posted(on, user.username(), Dutch.today(clock));
        audit.record(AuditEntry.of(SubsidyAct.LETTER_POSTED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 3:41"))
                .after("postedOn", on));
        process.complete(task, number);
    }
}
