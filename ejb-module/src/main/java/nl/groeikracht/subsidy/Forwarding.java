package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Sends a request on to who is competent, and tells the applicant at once (Awb 2:3). */
@Stateless
@PermitAll
public class Forwarding {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CaseSettled> settled;

    public void send(CaseNumber number) {
        var request = requests.lock(number);
        var forwarded = request.forwarded().orElseThrow(() -> new RequestNotReady(request.state()));
        letters.forward(request, forwarded);
        boolean electronically = letters.tellForwarded(request, forwarded);
        audit.record(AuditEntry.of(SubsidyAct.FORWARDING_LETTER_SENT)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 2:3")
                .after("to", forwarded.to())
                .after("electronically", electronically));
        settled.fire(new CaseSettled(number, Dutch.dateOf(forwarded.at())));
    }
}
