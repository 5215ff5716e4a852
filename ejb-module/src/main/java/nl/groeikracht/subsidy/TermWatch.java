package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;

/** Watches the term for the decision (Awb 4:13): a warning before it ends, the deciders when it does. */
@Stateless
@PermitAll
public class TermWatch {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    RequestLetters letters;

    @Inject
    People people;

    @Inject
    RequestLaw law;

    @Inject
    AuditTrail audit;

    public void warn(CaseNumber number) {
        var request = requests.lock(number);
        var deadline = clocks.of(request).deadline();
        letters.warnOfTerm(request, deadline, handlers(request));
        audit.record(AuditEntry.of(SubsidyAct.TERM_WARNED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:13"))
                .after("deadline", deadline));
    }

    /** The term has passed: the deciders are told, and lists of work put the case on top. */
    public void escalate(CaseNumber number) {
        var request = requests.lock(number);
        var deadline = clocks.of(request).deadline();
        request.escalate();
        cards.put(request);
        letters.escalateTerm(request, deadline, people.withRole(request.gmCode(), Role.DECIDER));
        audit.record(AuditEntry.of(SubsidyAct.TERM_ESCALATED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:13"))
                .after("deadline", deadline));
    }

    /** Whoever handles the case; when nobody does yet, all who could. */
    private List<PersonInfo> handlers(SubsidyRequest request) {
        return Optional.ofNullable(request.handler())
                .flatMap(people::find)
                .map(List::of)
                .orElseGet(() -> people.withRole(request.gmCode(), Role.CASEWORKER));
    }
}
