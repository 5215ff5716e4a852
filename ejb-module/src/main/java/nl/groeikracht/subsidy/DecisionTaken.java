package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.hibernate.annotations.Immutable;

/**
 * The decision on a request. The database knows one per case, and the application has no right to change it: who wants
 * another one takes another decision.
 */
@Entity
@Immutable
@Table(name = "subsidy_decision")
class DecisionTaken {

    @Id
    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "amount_cents")
    private Money amount;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    @Enumerated(EnumType.STRING)
    private Hearing hearing;

    private String reasons;
    private String obligations;
    private String deviation;
    private String body;
    private String mandate;

    @Column(name = "left_cents")
    private Money leftAtDecision;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected DecisionTaken() {}

    /**
     * @param body on whose behalf (Awb 10:10)
     * @param mandate the line of the mandate register
     * @param left what was left under the ceiling at that moment: an objection is judged by it (Awb 4:25, third
     *     paragraph)
     */
    DecisionTaken(
            CaseNumber number, Decision decision, String body, String mandate, Money left, String by, Instant at) {
        this.number = number.value();
        this.kind = decision.kind();
        this.amount = decision.amount();
        this.ground = decision.ground();
        this.hearing = decision.hearing();
        this.reasons = decision.reasons();
        this.obligations = String.join("\n", decision.obligations());
        this.deviation = decision.deviation();
        this.body = body;
        this.mandate = mandate;
        this.leftAtDecision = left;
        this.by = by;
        this.at = at;
    }

    DecisionView view() {
        return new DecisionView(
                kind,
                amount,
                ground,
                hearing,
                reasons,
                obligations.isEmpty() ? List.of() : List.of(obligations.split("\n")),
                deviation,
                body,
                mandate,
                leftAtDecision,
                by,
                at);
    }
}
