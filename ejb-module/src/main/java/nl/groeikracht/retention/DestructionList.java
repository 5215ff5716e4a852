package nl.groeikracht.retention;

import static nl.groeikracht.retention.ListState.APPROVED;
import static nl.groeikracht.retention.ListState.CANCELLED;
import static nl.groeikracht.retention.ListState.DESTROYED;
import static nl.groeikracht.retention.ListState.DESTROYING;
import static nl.groeikracht.retention.ListState.DRAWN_UP;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** A list of dossiers to destroy. Nothing goes before two people approved exactly what stands on it. */
@Entity
@DynamicUpdate
@Table(name = "destruction_list")
class DestructionList {

    static final int APPROVALS = 2;
    static final int TEXT_LIMIT = 1000;

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    @Enumerated(EnumType.STRING)
    private ListState state;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "through_day")
    private LocalDate through;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String trouble;
    private UUID certificate;

    protected DestructionList() {}

    DestructionList(CaseNumber number, String gmCode, String by, Instant at, LocalDate through) {
        this.number = number.value();
        this.gmCode = gmCode;
        this.state = DRAWN_UP;
        this.drawnBy = by;
        this.drawnAt = at;
        this.through = through;
    }

    /** What was approved stays as it was approved. */
    void requireChangeable(Collection<String> approvedBy) {
        if (state != DRAWN_UP || !approvedBy.isEmpty()) {
            throw new Refusal("refusal.listClosed");
        }
    }

    void requireApprovable(String by, Collection<String> approvedBy, long dossiers) {
        if (state != DRAWN_UP) {
            throw new Refusal("refusal.listClosed");
        }
        if (approvedBy.contains(by)) {
            throw new Refusal("refusal.listApprovedByYou");
        }
        if (dossiers == 0) {
            throw new Refusal("refusal.listEmpty");
        }
    }

    /** @param approvals how many different people approve it by now */
    void approvedBy(long approvals) {
        if (approvals >= APPROVALS) {
            state = APPROVED;
        }
    }

    void cancel(String why) {
        if (state != DRAWN_UP && state != APPROVED) {
            throw new Refusal("refusal.listClosed");
        }
        cancelledBecause = PlainText.required(why, TEXT_LIMIT);
        state = CANCELLED;
    }

    void start(String by, Instant at) {
        if (state != APPROVED) {
            throw new Refusal("refusal.listNotApproved");
        }
        startedBy = by;
        startedAt = at;
        state = DESTROYING;
    }

    void troubled(String what) {
        trouble = what;
    }

    void finish(DocumentId proof, Instant at) {
        if (state != DESTROYING) {
            throw new IllegalStateException("List " + number + " is " + state);
        }
        certificate = proof.value();
        finishedAt = at;
        trouble = null;
        state = DESTROYED;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    ListState state() {
        return state;
    }

    String drawnBy() {
        return drawnBy;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    LocalDate through() {
        return through;
    }

    String cancelledBecause() {
        return cancelledBecause;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    String trouble() {
        return trouble;
    }

    DocumentId certificate() {
        return certificate == null ? null : new DocumentId(certificate);
    }
}
