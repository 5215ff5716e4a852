package nl.groeikracht.recovery;

import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** What has to come back, for the treasurer: the list of claims, and the payments that come in, also in parts. */
@Stateless
@RolesAllowed("treasurer")
public class Debts {

    private static final int MOST = 200;
    private static final int NOTE_LIMIT = 200;

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<Debt> list(boolean openOnly) {
        return recoveries.of(user.municipalitiesAs(TREASURER), openOnly, MOST).stream()
                .map(recovery -> new Debt(cards.read(recovery.number()), recovery.view()))
                .toList();
    }

    public Debt read(CaseNumber number) {
        var recovery = recoveries.read(number);
        user.require(recovery.gmCode(), number.value(), TREASURER);
        return new Debt(cards.read(number), recovery.view());
    }

    /**
     * Registers what came in at the bank.
     *
     * @return what is still owed
     */
    public Money received(CaseNumber number, Money amount, LocalDate on, String note) {
        var recovery = recoveries.lock(number);
        user.require(recovery.gmCode(), number.value(), TREASURER);
        var today = Dutch.today(clock);
        if (on == null || on.isAfter(today)) {
            throw new Refusal("refusal.receivedLater", today);
        }
        var before = recovery.outstanding();
        var principal = recovery.receive(amount, today);
        var words = PlainText.of(note, NOTE_LIMIT);
        recoveries.add(number, amount, principal, on, words, user.username(), clock.instant());
        if (!principal.isZero()) {
            var ceiling = subsidies.read(recovery.request()).ceilingId();
            ledger.receiveBack(ceiling, recovery.request(), principal, number.value());
        }
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.PAYMENT_RECEIVED)
                .in(recovery.gmCode())
                .onCase(number)
                .under("Awb 4:92 lid 1")
                .because(words)
                .before("outstanding", before)
                .after("received", amount)
                .after("on", on)
                .after("outstanding", recovery.outstanding()));
        if (recovery.view().state() == RecoveryState.SETTLED) {
            audit.record(
                    AuditEntry.of(RecoveryAct.SETTLED).in(recovery.gmCode()).onCase(number));
            process.signal(number, RecoveryProcess.Message.debtSettled.name());
        }
        return recovery.outstanding();
    }

    /** A claim with the card of its case. */
    public record Debt(CaseCard card, RecoveryView recovery) implements Serializable {

        /** Whether money can come in on it. */
        public boolean isOwed() {
            return recovery.state().isOwed();
        }
    }
}
