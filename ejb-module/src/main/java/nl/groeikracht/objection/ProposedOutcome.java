package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RefusalGround;

/** A proposal as it is kept with its objection. */
@Embeddable
record ProposedOutcome(
        @Enumerated(EnumType.STRING) Verdict verdict,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_kind")
        DecisionKind kind,

        @Column(name = "proposed_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_ground")
        RefusalGround ground,

        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "proposed_defect") String defect,
        String deviation,
        @Column(name = "proposed_costs") Money costs,
        @Column(name = "costs_reason") String costsReason,
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_at") Instant at)
        implements Serializable {

    static ProposedOutcome of(Reconsideration proposed, String by, Instant at) {
        return new ProposedOutcome(
                proposed.verdict(),
                proposed.kind(),
                proposed.amount(),
                proposed.ground(),
                proposed.reasons(),
                proposed.defect(),
                proposed.deviation(),
                proposed.costs(),
                proposed.costsReason(),
                by,
                at);
    }

    Reconsideration reconsideration() {
        return new Reconsideration(verdict, kind, amount, ground, reasons, defect, deviation, costs, costsReason);
    }
}
