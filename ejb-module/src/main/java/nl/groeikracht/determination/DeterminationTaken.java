package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.shared.Money;
import org.hibernate.annotations.Immutable;

/**
 * The determination as it was decided. The database knows one per case, never above the grant, and the application has
 * no right to change it.
 */
@Entity
@Immutable
@Table(name = "determination_decision")
class DeterminationTaken {

    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "request_number")
    private String request;

    @Column(name = "granted_cents")
    private Money granted;

    @Column(name = "amount_cents")
    private Money amount;

    @Enumerated(EnumType.STRING)
    private LoweringGround ground;

    @Column(name = "ex_officio")
    private boolean exOfficio;

    private String reasons;

    @Column(name = "hearing_article")
    private String hearingArticle;

    @Column(name = "view_weighed")
    private String viewWeighed;

    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected DeterminationTaken() {}

    /**
     * @param body on whose behalf (Awb 10:10)
     * @param mandate the line of the mandate register
     */
    DeterminationTaken(
            Determination determination, boolean exOfficio, String body, String mandate, String by, Instant at) {
        var proposal = determination.proposal().orElseThrow();
        this.number = determination.number().value();
        this.request = determination.request().value();
        this.granted = determination.granted();
        this.amount = proposal.amount();
        this.ground = proposal.ground();
        this.exOfficio = exOfficio;
        this.reasons = proposal.reasons();
        this.hearingArticle = proposal.hearingArticle();
        this.viewWeighed = proposal.viewWeighed();
        this.body = body;
        this.mandate = mandate;
        this.by = by;
        this.at = at;
    }

    DeterminedView view() {
        return new DeterminedView(
                granted, amount, ground, exOfficio, reasons, hearingArticle, viewWeighed, body, mandate, by, at);
    }
}
