package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.hibernate.annotations.Immutable;

/** A grant by a later decision than the first. Never changed. */
@Entity
@Immutable
@Table(name = "later_grant")
class LaterGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_number")
    private String request;

    @Column(name = "decided_in")
    private String decidedIn;

    @Column(name = "amount_cents")
    private Money amount;

    private String reasons;
    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected LaterGrant() {}

    LaterGrant(CaseNumber request, CaseNumber decidedIn, DecisionView decision) {
        this.request = request.value();
        this.decidedIn = decidedIn.value();
        this.amount = decision.amount();
        this.reasons = decision.reasons();
        this.body = decision.body();
        this.mandate = decision.mandate();
        this.by = decision.by();
        this.at = decision.at();
    }

    CaseNumber decidedIn() {
        return new CaseNumber(decidedIn);
    }

    DecisionView view() {
        return DecisionView.laterGrant(amount, reasons, body, mandate, by, at);
    }
}
