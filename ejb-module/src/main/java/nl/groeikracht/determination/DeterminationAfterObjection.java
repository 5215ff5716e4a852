package nl.groeikracht.determination;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.subsidy.ObjectionFounded;

/** Remembers with a determination what it came to after an objection; the decision itself stays as it was taken. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class DeterminationAfterObjection {

    @Inject
    Determinations determinations;

    @Inject
    DeterminationCards cards;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public void changed(@Observes ObjectionFounded founded) {
        if (founded.kind() != DecisionKind.DETERMINE) {
            return;
        }
        var determination = determinations.lock(founded.contested());
        var before = determinations.decision(determination.number()).orElseThrow();
        determinations.keep(
                determination.number(), new AfterObjection(founded.objection(), founded.amount()), clock.instant());
        cards.put(determination, founded.amount());
        audit.record(AuditEntry.of(DeterminationAct.CHANGED_AFTER_OBJECTION)
                .in(determination.gmCode())
                .onCase(determination.number())
                .under("Awb 7:11 lid 2")
                .before("determined", before.amount())
                .after("determined", founded.amount())
                .after("objection", founded.objection()));
    }
}
