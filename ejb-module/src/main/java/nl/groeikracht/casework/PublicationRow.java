package nl.groeikracht.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** One letter of a follow-up case on its way to the one it is for. */
@Entity
@Table(name = "publication")
class PublicationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "document_id")
    private UUID document;

    private String email;
    private String subject;
    private String words;
    private String addressee;
    private boolean objectionable;

    @Column(name = "readied_at")
    private Instant readiedAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "undeliverable_at")
    private Instant undeliverableAt;

    @Column(name = "undeliverable_reason")
    private String undeliverableReason;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "posted_by")
    private String postedBy;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "objection_until")
    private LocalDate objectionUntil;

    protected PublicationRow() {}

    PublicationRow(CaseNumber number, NewPublication letter, Instant at) {
        caseNumber = number.value();
        gmCode = letter.gmCode();
        document = letter.letter().value();
        email = letter.email();
        subject = letter.subject();
        words = letter.text();
        addressee = letter.addressee();
        objectionable = letter.objectionable();
        readiedAt = at;
    }

    void handedOver(Instant at) {
        handedOverAt = at;
    }

    /** @return false when it was known already how the message fared */
    boolean delivered(Instant at) {
        if (deliveredAt != null || undeliverableAt != null) {
            return false;
        }
        deliveredAt = at;
        return true;
    }

    /** @return false when it was known already how the message fared */
    boolean undeliverable(String reason, Instant at) {
        if (deliveredAt != null || undeliverableAt != null) {
            return false;
        }
        undeliverableAt = at;
        undeliverableReason = reason;
        return true;
    }

    void posted(LocalDate on, String by, LocalDate today) {
        var earliest = Dutch.dateOf(readiedAt);
        if (on == null || on.isAfter(today) || on.isBefore(earliest)) {
            throw new Refusal("refusal.postedOn", earliest, today);
        }
        postedOn = on;
        postedBy = by;
    }

    /** The day that counts as the day of sending: posted, or delivered by e-mail. */
    LocalDate sendingDay() {
        if (postedOn != null) {
            return postedOn;
        }
        if (deliveredAt == null) {
            throw new IllegalStateException("The letter of " + caseNumber + " has not left yet");
        }
        return Dutch.dateOf(deliveredAt);
    }

    void sent(LocalDate on, LocalDate lastDayToObject) {
        sentOn = on;
        objectionUntil = lastDayToObject;
    }

    boolean isElectronic() {
        return email != null;
    }

    boolean isObjectionable() {
        return objectionable;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    String gmCode() {
        return gmCode;
    }

    String email() {
        return email;
    }

    String subject() {
        return subject;
    }

    String words() {
        return words;
    }

    /** Names the message once: sending twice is sending once. */
    String key() {
        return caseNumber + "/publication-" + id;
    }

    DocumentId letter() {
        return new DocumentId(document);
    }

    PublicationView view() {
        return new PublicationView(
                number(),
                letter(),
                addressee,
                email,
                Dutch.dateOf(readiedAt),
                deliveredAt,
                undeliverableAt,
                undeliverableReason,
                postedOn,
                postedBy,
                sentOn,
                objectionUntil);
    }
}
