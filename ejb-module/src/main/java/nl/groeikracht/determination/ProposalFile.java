package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.Money;

/** A proposal as it is kept, with what the table of hearing said of it. */
@Embeddable
record ProposalFile(
        @Column(name = "proposed_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_ground")
        LoweringGround ground,

        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "data_deviates") Boolean dataDeviates,
        @Column(name = "hearing_required") Boolean hearingRequired,
        @Column(name = "hearing_article") String hearingArticle,
        @Column(name = "hearing_table") String hearingTable,
        @Column(name = "view_weighed") String viewWeighed,
        @Column(name = "reports_weighed") Integer reportsWeighed,
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_at") Instant at)
        implements Serializable {

    static ProposalFile of(ProposedDetermination proposed, HearingDuty duty, int reports, String by, Instant at) {
        return new ProposalFile(
                proposed.amount(),
                proposed.ground(),
                proposed.reasons(),
                proposed.dataDeviates(),
                duty.required(),
                duty.article(),
                duty.table(),
                proposed.viewWeighed(),
                reports,
                by,
                at);
    }

    ProposedDetermination proposed() {
        return new ProposedDetermination(amount, ground, reasons, Boolean.TRUE.equals(dataDeviates), viewWeighed);
    }
}
