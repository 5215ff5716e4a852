package nl.groeikracht.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** Stops the destruction of a dossier: there is a lawsuit, an inquiry, a request to inspect. */
@Entity
@DynamicUpdate
@Table(name = "legal_hold")
class LegalHold {

    static final int TEXT_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String number;

    @Column(name = "gm_code")
    private String gmCode;

    private String reason;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_because")
    private String liftedBecause;

    protected LegalHold() {}

    /** @param until last day; null when it holds until someone lifts it */
    LegalHold(CaseNumber number, String gmCode, String reason, LocalDate until, String by, Instant at) {
        this.number = number.value();
        this.gmCode = gmCode;
        this.reason = PlainText.required(reason, TEXT_LIMIT);
        this.until = until;
        this.setBy = by;
        this.setAt = at;
    }

    void lift(String why, String by, Instant at) {
        if (liftedAt != null) {
            throw new Refusal("refusal.holdLifted");
        }
        liftedBecause = PlainText.required(why, TEXT_LIMIT);
        liftedBy = by;
        liftedAt = at;
    }

    String gmCode() {
        return gmCode;
    }

    String setBy() {
        return setBy;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    HoldView view(LocalDate today, String setByName) {
        return new HoldView(id, number(), reason, until, setByName, setAt, until != null && until.isBefore(today));
    }
}
