package nl.groeikracht.determination;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DeterminationProcess.Message;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.GrantedAmountChanged;

/** A later decision changed what was granted: its determination goes on from the new amount. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class GrantFollowing {

    @Inject
    Determinations determinations;

    @Inject
    DeterminationCards cards;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    public void follow(@Observes GrantedAmountChanged change) {
        determinations.ofRequest(change.request()).ifPresent(number -> follow(number, change));
    }

    private void follow(CaseNumber number, GrantedAmountChanged change) {
        var determination = determinations.lock(number);
        if (!determination.state().isOpen()) {
            return;
        }
        var before = determination.granted();
        boolean nothingLeft = determination.grantBecame(change.granted());
        cards.put(determination);
        audit.record(AuditEntry.of(DeterminationAct.GRANT_CHANGED)
                .in(determination.gmCode())
                .onCase(number)
                .under(nothingLeft ? "Awb 4:47 onder c" : "")
                .before("granted", before)
                .after("granted", change.granted())
                .after("decidedIn", change.decidedIn()));
        if (nothingLeft) {
            process.signal(number, Message.notHappening.name(), CHECK_NEEDED.of(false));
        }
    }
}
