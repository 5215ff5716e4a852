package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;

/** The assessor's proposal as it lies before the decider. A new one replaces it; the trail remembers both. */
@Embeddable
public record ProposalFile(
        @Enumerated(EnumType.STRING) @Column(name = "proposal_kind")
        DecisionKind kind,

        @Column(name = "proposal_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "proposal_ground")
        RefusalGround ground,

        @Column(name = "proposal_reasons") String reasons,
        @Column(name = "proposal_obligations") String obligationLines,
        @Column(name = "proposal_weighed") String weighed,
        @Column(name = "proposal_deviation") String deviation,
        @Column(name = "proposal_by") String by,
        @Column(name = "proposal_at") Instant at)
        implements Serializable {

    static ProposalFile of(Proposal proposal, String by, Instant at) {
        return new ProposalFile(
                proposal.kind(),
                proposal.amount(),
                proposal.ground(),
                proposal.reasons(),
                String.join("\n", proposal.obligations()),
                proposal.weighed(),
                proposal.deviation(),
                by,
                at);
    }

    public List<String> obligations() {
        return obligationLines.isEmpty() ? List.of() : List.of(obligationLines.split("\n"));
    }

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }
}
