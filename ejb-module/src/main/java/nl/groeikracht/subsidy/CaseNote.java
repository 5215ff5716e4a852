package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;
import org.hibernate.annotations.Immutable;

/** A note of an employee with a case. */
@Entity
@Immutable
@Table(name = "case_note")
class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String number;

    private String text;

    @Column(name = "written_by")
    private String by;

    @Column(name = "written_at")
    private Instant at;

    protected CaseNote() {}

    CaseNote(CaseNumber number, String text, String by, Instant at) {
        this.number = number.value();
        this.text = text;
        this.by = by;
        this.at = at;
    }

    String text() {
        return text;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
