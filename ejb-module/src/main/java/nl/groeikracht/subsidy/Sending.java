package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** How the decision reaches the applicant. A decision works from its sending, and the term to object runs from then. */
@Embeddable
class Sending {

    @Column(name = "letter_document")
    String document;

    /** Null as long as it was not handed over; false: by post. */
    @Column(name = "sent_electronically")
    Boolean electronically;

    @Column(name = "handed_over_at")
    Instant handedOverAt;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    @Column(name = "undeliverable_at")
    Instant undeliverableAt;

    @Column(name = "undeliverable_reason")
    String undeliverableReason;

    @Column(name = "posted_on")
    LocalDate postedOn;

    @Column(name = "posted_by")
    String postedBy;

    @Column(name = "sent_on")
    LocalDate sentOn;

    @Column(name = "objection_until")
    LocalDate objectionUntil;

    @Column(name = "pay_before")
    LocalDate payBefore;

    protected Sending() {}

    SendingView view() {
        return new SendingView(
                document,
                electronically,
                handedOverAt,
                deliveredAt,
                undeliverableAt,
                undeliverableReason,
                postedOn,
                postedBy,
                sentOn,
                objectionUntil,
                payBefore);
    }
}
