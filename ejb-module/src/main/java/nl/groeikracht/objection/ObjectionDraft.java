package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/** What a resident typed in an objection and did not send yet. */
@Entity
@Table(name = "objection_draft")
class ObjectionDraft {

    @Id
    private String origin;

    private String contested;
    private String grounds;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "costs_asked")
    private boolean costsAsked;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected ObjectionDraft() {}

    ObjectionDraft(CaseNumber origin, ResidentObjection typed, Instant at) {
        this.origin = origin.value();
        this.contested = typed.contested().value();
        this.grounds = PlainText.of(typed.grounds(), Filing.TEXT_LIMIT);
        this.lateReason = PlainText.of(typed.lateReason(), Filing.TEXT_LIMIT);
        this.costsAsked = typed.costsAsked();
        this.savedAt = at;
    }

    ResidentObjection typed() {
        return new ResidentObjection(new CaseNumber(contested), grounds, lateReason, costsAsked);
    }
}
