package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.HearingTable;
import nl.groeikracht.bpmn.HearingTable.DecisionType;
import nl.groeikracht.subsidy.HearingRule;

/**
 * Asks the table whether a receiver is heard before a determination. The exception for decisions about money does not
 * hold for a lower one (Awb 4:12, second paragraph under b); the table knows that.
 */
@ApplicationScoped
class HearingDuties {

    @Inject
    HearingRule rule;

    HearingDuty of(Determination determination, ProposedDetermination proposed, boolean reported) {
        boolean lower = determination.granted().exceeds(proposed.amount());
        // Who asked for no determination is an interested party who did not ask for it (4:8).
        boolean unasked = lower && determination.isExOfficio(reported);
        var result = rule.ask(new HearingTable.Facts(
                lower ? DecisionType.DETERMINE_LOWER : DecisionType.DETERMINE,
                HearingTable.Ground.OTHER,
                lower && proposed.dataDeviates(),
                false,
                unasked,
                unasked,
                false,
                false,
                false,
                true));
        return new HearingDuty(
                result.required(), result.answer().article(), result.answer().reason(), result.table());
    }
}
