package nl.groeikracht.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;

/** What the clock does with a request for help. The term is the municipality's promise, not a term of the law. */
@Stateless
@RolesAllowed("process")
public class SupportTerm {

    @Inject
    SupportRecords records;

    @Inject
    SupportMail mail;

    @Inject
    AuditTrail audit;

    /** The promised term is nearly over. */
    public void warn(CaseNumber number) {
        var request = records.lock(number);
        mail.warn(request);
        remember(SupportAct.WARNED, request);
    }

    /** The promise was not kept: the request goes before the rest. */
    public void raise(CaseNumber number) {
        var request = records.lock(number);
        request.raised();
        records.show(request);
        remember(SupportAct.RAISED, request);
    }

    /** The resident did not ask further. */
    public void close(CaseNumber number) {
        var request = records.lock(number);
        request.closed();
        records.show(request);
        remember(SupportAct.CLOSED, request);
    }

    private void remember(SupportAct act, SupportRequest request) {
        audit.record(AuditEntry.of(act).in(request.gmCode()).onCase(request.number()));
    }
}
