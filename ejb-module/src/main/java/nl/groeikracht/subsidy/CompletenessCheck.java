package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_REMIND_AT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_UNTIL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.document.MailAddress;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Looks whether a request has all that is needed to judge it (Awb 4:2), and asks for what is missing (4:5). */
@Stateless
@RolesAllowed("caseworker")
public class CompletenessCheck {

    public static final int MESSAGE_LIMIT = 4000;
    public static final int ITEM_LIMIT = 300;
    public static final int FORWARD_TO_LIMIT = 200;

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    Schemes schemes;

    @Inject
    PreparationTerms preparation;

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

    public CompletenessTask open(TaskId task) {
        var opened = desk.open(task, Step.checkCompleteness, Role.CASEWORKER);
        var terms = schemes.terms(opened.request().schemeVersionId());
        var today = Dutch.today(clock);
        return new CompletenessTask(
                opened.task(),
                views.of(opened.request()),
                terms.text().documents(),
                today.plusDays(terms.rules().supplementDays()),
                today.plusDays(1),
                latestTerm(terms, today),
                hints(opened.request()));
    }

    /** Whether it is signed is to be seen on paper only; on the site, sending is signing. */
    private List<LawHint> hints(SubsidyRequest request) {
        var signed = request.receipt().stream().map(receipt -> LawHint.of("signed", "Awb 4:2 lid 1", receipt.signed()));
        var always = Stream.of(
                LawHint.asks("forwardAtOnce", "Awb 2:3"),
                LawHint.asks("opportunityToSupplement", "Awb 4:5 lid 1"),
                LawHint.asks("termNeeded", "Awb 4:15 lid 1 onder a"),
                LawHint.asks("onlyWhatIsNeeded", "Awb 4:2 lid 2"));
        return law.hints(request, Stream.concat(signed, always).toArray(LawHint[]::new));
    }

    /** Everything is there: from now on the request has its place in the order for the money. */
    public void complete(TaskId task, CaseNumber number) {
        var request = desk.take(task, number, Step.checkCompleteness, Role.CASEWORKER);
        request.found(true, user.username(), Dutch.today(clock));
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.COMPLETE)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:2"))
                .after("rankingDate", clocks.of(request).rankingDate().orElseThrow()));
        process.complete(task, number, OUTCOME.of(Outcome.COMPLETE));
    }

    /**
     * Asks for what is missing. The decision term stands still until it comes, or until the term for it has passed.
     *
     * @param message to the applicant, in plain language
     * @param items what is missing, one sentence each
     * @param until the last day to send it: without a term the clock would run on (ECLI:NL:RVS:2016:2527)
     */
    public void askSupplement(TaskId task, CaseNumber number, String message, List<String> items, LocalDate until) {
        var request = desk.take(task, number, Step.checkCompleteness, Role.CASEWORKER);
        var missing = items.stream()
                .map(item -> PlainText.of(item, ITEM_LIMIT).replace('\n', ' '))
                .filter(item -> !item.isEmpty())
                .toList();
        requireAskable(missing, until, schemes.terms(request.schemeVersionId()));
        request.askSupplement(PlainText.of(message, MESSAGE_LIMIT), missing, until, user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_ASKED)
                .in(request.gmCode())
                .onCase(number)
                .because(String.join(" ", missing))
                .under(law.article(request, "Awb 4:5, 4:15"))
                .after("until", until)
                .after(
                        "came",
                        String.join(" ", request.lastSupplement().orElseThrow().came()))
                .after("deadline", clocks.of(request).deadline()));
        clocks.followedByProcess(request);
        process.complete(
                task,
                number,
                OUTCOME.of(Outcome.INCOMPLETE),
                SUPPLEMENT_UNTIL.of(RequestClocks.endOf(until)),
                SUPPLEMENT_REMIND_AT.of(preparation.remindAt(until)));
    }

    /**
     * Sends on what is not for us, and tells the applicant at once. Nothing was reserved yet.
     *
     * @param to who is competent
     * @param email where that one takes requests
     * @param reason to the applicant, in plain language
     */
    public void forward(TaskId task, CaseNumber number, String to, String email, String reason) {
        var request = desk.take(task, number, Step.checkCompleteness, Role.CASEWORKER);
        law.requirePublic(request, "refusal.fund.forward");
        var competent = PlainText.required(to, FORWARD_TO_LIMIT);
        var why = PlainText.required(reason, MESSAGE_LIMIT);
        request.forward(competent, MailAddress.of(email), why, user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.FORWARDED)
                .in(request.gmCode())
                .onCase(number)
                .because(why)
                .under("Awb 2:3")
                .after("to", competent));
        process.complete(task, number, OUTCOME.of(Outcome.ELSEWHERE));
    }

    private void requireAskable(List<String> missing, LocalDate until, SchemeTerms terms) {
        var today = Dutch.today(clock);
        if (missing.isEmpty()) {
            throw new Refusal("refusal.nothingMissing");
        }
        if (until == null || !until.isAfter(today) || until.isAfter(latestTerm(terms, today))) {
            throw new Refusal("refusal.supplementTerm", today.plusDays(1), latestTerm(terms, today));
        }
    }

    /** At most twice the scheme's usual term: longer would leave the applicant in doubt and the money unused. */
    private static LocalDate latestTerm(SchemeTerms terms, LocalDate today) {
        return today.plusDays(2L * terms.rules().supplementDays());
    }
}
