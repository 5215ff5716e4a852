package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.subsidy.DecidedRequests;

/** Postpones the decision on an objection in writing, and watches its term (Awb 7:10). */
@Stateless
@RolesAllowed("caseworker")
public class ObjectionTerm {

    @Inject
    Objections objections;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionClocks clocks;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionLetters letters;

    @Inject
    DecidedRequests requests;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ObjectionView open(CaseNumber number) {
        var objection = objections.read(number);
        user.require(objection.gmCode(), number.value(), Role.CASEWORKER);
        return views.of(objection);
    }

    public int mostWeeks() {
        return clocks.mostWeeksOfPostponement(Dutch.today(clock));
    }

    /** Once, at most six weeks (Awb 7:10, third paragraph). */
    public void postpone(CaseNumber number, int weeks, String reason) {
        var objection = take(number);
        objection.postpone(
                weeks,
                mostWeeks(),
                PlainText.required(reason, Filing.TEXT_LIMIT),
                Dutch.today(clock),
                clocks.of(objection).deadline());
        tell(objection, ObjectionAct.POSTPONED, "Awb 7:10 lid 3 en 5");
    }

    /** Further, as far as the objector agrees (Awb 7:10, fourth paragraph). */
    public void postponeByConsent(CaseNumber number, LocalDate until, String reason) {
        var objection = take(number);
        objection.postponeByConsent(
                until,
                PlainText.required(reason, Filing.TEXT_LIMIT),
                Dutch.today(clock),
                clocks.of(objection).deadline());
        tell(objection, ObjectionAct.POSTPONED_BY_CONSENT, "Awb 7:10 lid 4 en 5");
    }

    private Objection take(CaseNumber number) {
        var objection = objections.lock(number);
        user.require(objection.gmCode(), number.value(), Role.CASEWORKER);
        return objection;
    }

    private void tell(Objection objection, ObjectionAct act, String article) {
        var deadline = clocks.of(objection).deadline();
        var last = objection.postponements().get(objection.postponements().size() - 1);
        cards.put(objection);
        letters.postponed(objection, requests.read(objection.origin()), last, deadline);
        audit.record(AuditEntry.of(act)
                .in(objection.gmCode())
                .onCase(objection.number())
                .because(last.reason())
                .under(article)
                .after("deadline", deadline));
        clocks.followedByProcess(objection);
    }

    @PermitAll
    public void warn(CaseNumber number) {
        var objection = objections.lock(number);
        var deadline = clocks.of(objection).deadline();
        letters.warnOfTerm(objection, deadline, handlers(objection));
        audit.record(AuditEntry.of(ObjectionAct.TERM_WARNED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 7:10")
                .after("deadline", deadline));
    }

    /** The term has passed; the duty to decide remains (Awb 6:20). */
    @PermitAll
    public void escalate(CaseNumber number) {
        var objection = objections.lock(number);
        var deadline = clocks.of(objection).deadline();
        objection.escalate();
        cards.put(objection);
        letters.escalateTerm(objection, deadline, people.withRole(objection.gmCode(), Role.DECIDER));
        audit.record(AuditEntry.of(ObjectionAct.TERM_ESCALATED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 6:20, 7:10")
                .after("deadline", deadline));
    }

    private List<PersonInfo> handlers(Objection objection) {
        return Optional.ofNullable(objection.handler())
                .flatMap(people::find)
                .map(List::of)
                .orElseGet(() -> people.withRole(objection.gmCode(), Role.CASEWORKER));
    }
}
