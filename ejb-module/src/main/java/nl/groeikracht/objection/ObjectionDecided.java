package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RefusalGround;
import org.hibernate.annotations.Immutable;

/** The decision on an objection. The database knows one per case, and the application has no right to change it. */
@Entity
@Immutable
@Table(name = "objection_decision")
class ObjectionDecided {

    @Id
    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_kind")
    private DecisionKind kind;

    @Column(name = "new_cents")
    private Money amount;

    @Column(name = "extra_cents")
    private Money extra;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    private String reasons;
    private String defect;

    @Column(name = "costs_cents")
    private Money costs;

    @Column(name = "costs_reason")
    private String costsReason;

    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected ObjectionDecided() {}

    /** @param extra what is granted more than before */
    ObjectionDecided(
            CaseNumber number,
            Reconsideration outcome,
            Money extra,
            String body,
            String mandate,
            String by,
            Instant at) {
        this.number = number.value();
        this.verdict = outcome.verdict();
        this.kind = outcome.kind();
        this.amount = outcome.amount();
        this.extra = extra;
        this.ground = outcome.ground();
        this.reasons = outcome.reasons();
        this.defect = outcome.defect();
        this.costs = outcome.costs();
        this.costsReason = outcome.costsReason();
        this.body = body;
        this.mandate = mandate;
        this.by = by;
        this.at = at;
    }

    Reconsideration outcome() {
        return new Reconsideration(verdict, kind, amount, ground, reasons, defect, "", costs, costsReason);
    }

    Money extra() {
        return extra;
    }

    String body() {
        return body;
    }

    String mandate() {
        return mandate;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
