package nl.groeikracht.subsidy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * A request that is being typed. Kept on the server from the first page on, so that a back button, a second tab, an
 * expired session or a restart loses nothing. Once sent it only shows what was sent; after sixty days it is gone.
 */
@Entity
@Table(name = "request_draft")
class RequestDraft {

    static final Duration KEPT = Duration.ofDays(60);

    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "scheme_version_id")
    private long schemeVersionId;

    private String language;

    @Embedded
    private PaperReceipt receipt;

    @Embedded
    private AskedFor askedFor;

    private String form;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    protected RequestDraft() {}

    /** @param receipt null when the applicant types it */
    RequestDraft(
            DraftToken token, String gmCode, long schemeVersionId, String language, PaperReceipt receipt, Instant now) {
        this.receipt = receipt;
        this.tokenHash = token.hash();
        this.gmCode = gmCode;
        this.schemeVersionId = schemeVersionId;
        this.language = language;
        this.createdAt = now;
        keep(RequestForm.empty(), now);
    }

    /** Made for something that runs elsewhere, with what is known there filled in. */
    RequestDraft forElsewhere(AskedFor purpose, RequestForm known) {
        askedFor = purpose;
        form = JSON.toJson(known);
        return this;
    }

    /** Empty when it is made for itself. */
    Optional<AskedFor> askedFor() {
        return Optional.ofNullable(askedFor);
    }

    /** The key of before opens nothing any more. */
    void renew(DraftToken token) {
        tokenHash = token.hash();
    }

    long id() {
        return id;
    }

    /** Empty when the applicant types it. */
    Optional<PaperReceipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    String gmCode() {
        return gmCode;
    }

    long schemeVersionId() {
        return schemeVersionId;
    }

    String language() {
        return language;
    }

    Instant savedAt() {
        return savedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Empty as long as it was not sent. */
    Optional<CaseNumber> sentAs() {
        return Optional.ofNullable(caseNumber).map(CaseNumber::new);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    RequestForm form() {
        return JSON.fromJson(form, RequestForm.class);
    }

    /** @throws Refusal {@code refusal.draft.sent} when it was sent: what is sent does not change */
    void save(RequestForm typed, Instant now) {
        if (caseNumber != null) {
            throw new Refusal("refusal.draft.sent", caseNumber);
        }
        keep(typed, now);
    }

    void sent(CaseNumber number, Instant now) {
        caseNumber = number.value();
        sentAt = now;
    }

    private void keep(RequestForm typed, Instant now) {
        form = JSON.toJson(typed);
        savedAt = now;
        expiresAt = now.plus(KEPT);
    }
}
