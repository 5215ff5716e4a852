package nl.groeikracht.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/** A proposal as it is kept, with what the table of hearing said of it. */
@Embeddable
record ChangeProposal(
        @Column(name = "proposed_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_ground")
        ChangeGround ground,

        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "as_told") Boolean asTold,
        @Column(name = "breach_on") LocalDate breachOn,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "compensation_cents") Money compensation,
        @Column(name = "view_weighed") String viewWeighed,
        @Column(name = "hearing_article") String hearingArticle,
        @Column(name = "hearing_table") String hearingTable,
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_at") Instant at)
        implements Serializable {

    static ChangeProposal of(ProposedChange proposed, ChangeHearing hearing, String by, Instant at) {
        return new ChangeProposal(
                proposed.amount(),
                proposed.ground(),
                proposed.reasons(),
                proposed.asTold(),
                proposed.breachOn(),
                proposed.effectiveOn(),
                proposed.compensation(),
                proposed.viewWeighed(),
                hearing.article(),
                hearing.table(),
                by,
                at);
    }

    ProposedChange proposed() {
        return new ProposedChange(
                amount, ground, reasons, Boolean.TRUE.equals(asTold), breachOn, effectiveOn, compensation, viewWeighed);
    }
}
