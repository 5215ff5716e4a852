package nl.groeikracht.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.bpmn.HearingTable;
import nl.groeikracht.bpmn.HearingTable.DecisionType;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.DeterminedSubsidies;
import nl.groeikracht.subsidy.HearingRule;

/** What the law says of a change: its terms from dated rows, hearing from its table. */
@ApplicationScoped
class ChangeRules {

    private static final String DETERMINATION_WITHDRAWAL = "determination-withdrawal";
    private static final String REASONABLE_TERM = "change-notice";

    @Inject
    BudgetLedger ledger;

    @Inject
    DeterminedSubsidies determined;

    @Inject
    HearingRule hearing;

    @Inject
    LegalTerms legal;

    @Inject
    Clock clock;

    ChangeFrame frame(CaseNumber request) {
        var today = Dutch.today(clock);
        return new ChangeFrame(
                ledger.ofCase(request).granted(),
                determined.of(request).orElse(null),
                today,
                legal.term(REASONABLE_TERM, today),
                legal.term(DETERMINATION_WITHDRAWAL, today),
                legal.workingDays());
    }

    /**
     * Asks the table whether the receiver is heard. The receiver did not ask for this decision (4:8); that an objection
     * could undo it is no reason here to leave it out (4:12, second paragraph under c), and the table knows that.
     */
    ChangeHearing hearing(ProposedChange proposed) {
        var type =
                proposed.amount() != null && proposed.amount().isZero() ? DecisionType.WITHDRAW : DecisionType.CHANGE;
        var result = hearing.ask(new HearingTable.Facts(
                type,
                HearingTable.Ground.OTHER,
                !proposed.asTold(),
                false,
                true,
                !proposed.asTold(),
                false,
                false,
                false,
                true));
        return new ChangeHearing(
                result.required(), result.answer().article(), result.answer().reason(), result.table());
    }
}
