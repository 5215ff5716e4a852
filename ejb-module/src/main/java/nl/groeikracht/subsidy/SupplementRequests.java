package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Sends the applicant what is asked to supplement, and notes when the term for it has passed (Awb 4:5, 4:15). */
@Stateless
@PermitAll
public class SupplementRequests {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestLetters letters;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    RequestLaw law;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public void send(CaseNumber number) {
        var request = requests.lock(number);
        var asked = request.lastSupplement().orElseThrow(() -> new RequestNotReady(request.state()));
        boolean electronically = letters.askSupplement(request, asked);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_LETTER_SENT)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:5"))
                .after("electronically", electronically)
                .after("until", asked.until()));
    }

    /** A few days before the term ends, whoever did not supplement yet is reminded. */
    public void remind(CaseNumber number) {
        var request = requests.lock(number);
        var asked = request.lastSupplement().orElseThrow(() -> new RequestNotReady(request.state()));
        boolean electronically = letters.remindOfSupplement(request, asked);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_REMINDED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:5"))
                .after("electronically", electronically)
                .after("until", asked.until()));
    }

    public void endTerm(CaseNumber number) {
        var request = requests.lock(number);
        request.supplementTermEnded(Dutch.today(clock));
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_TERM_PASSED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:5"))
                .after("deadline", clocks.of(request).deadline()));
        clocks.followedByProcess(request);
    }
}
