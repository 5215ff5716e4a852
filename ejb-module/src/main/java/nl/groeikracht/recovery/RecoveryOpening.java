package nl.groeikracht.recovery;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.DeterminedLower;
import nl.groeikracht.subsidy.GrantLowered;
import nl.groeikracht.subsidy.ReceivedSubsidies;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/**
 * When less turns out to be due than was paid: what was ordered and did not leave yet becomes smaller, and for what left
 * a recovery is opened. Whether it is claimed back is for a person to decide.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class RecoveryOpening {

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    Recoveries recoveries;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** After a lower determination. */
    public void opened(@Observes DeterminedLower lower) {
        open(lower.request(), lower.determination(), RecoveryCause.DETERMINED_LOWER);
    }

    /** After a grant or a determination was withdrawn or lowered. */
    public void opened(@Observes GrantLowered lowered) {
        open(lowered.request(), lowered.change(), RecoveryCause.CHANGED);
    }

    /**
     * @param causedBy the case with the decision by which less is due; its ledger movement is made already
     * @return the number of the recovery; empty when nothing left that is too much
     */
    public Optional<CaseNumber> open(CaseNumber request, CaseNumber causedBy, RecoveryCause cause) {
        var subsidy = subsidies.lock(request);
        var overpaid = subsidies.fitOrders(request, "Minder verschuldigd: " + causedBy);
        return overpaid.isZero() ? Optional.empty() : Optional.of(open(subsidy, causedBy, cause, overpaid));
    }

    private CaseNumber open(ReceivedSubsidy subsidy, CaseNumber causedBy, RecoveryCause cause, Money overpaid) {
        var today = Dutch.today(clock);
        var number = municipalities.nextCaseNumber(subsidy.gmCode(), today.getYear());
        cards.put(cards.read(subsidy.number())
                .followedBy(
                        RecoveryProcess.KEY,
                        number,
                        subsidy.title(),
                        overpaid,
                        today,
                        null,
                        RecoveryState.OPENED.name()));
        recoveries.add(new Recovery(
                number, subsidy.gmCode(), subsidy.number(), cause, causedBy, overpaid, today, clock.instant()));
        audit.record(AuditEntry.of(RecoveryAct.OPENED)
                .in(subsidy.gmCode())
                .onCase(number)
                .under(cause.article())
                .after("request", subsidy.number())
                .after("causedBy", causedBy)
                .after("overpaid", overpaid));
        process.start(RecoveryProcess.KEY, number);
        return number;
    }
}
