package nl.groeikracht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Actor;
import org.hibernate.annotations.Immutable;

/** A municipality's own text for a kind of letter, in one version. A version is never changed: a new one follows it. */
@Entity
@Immutable
@Table(name = "letter_template")
class LetterTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gm_code")
    private String gmCode;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int version;
    private String body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected LetterTemplate() {}

    LetterTemplate(
            String gmCode, LetterKind kind, int version, String body, LocalDate validFrom, Actor by, Instant now) {
        this.gmCode = gmCode;
        this.kind = kind;
        this.version = version;
        this.body = body;
        this.validFrom = validFrom;
        this.createdBy = by.name();
        this.createdAt = now;
    }

    LetterTemplateInfo info() {
        return new LetterTemplateInfo(kind, version, body, validFrom, createdAt, createdBy);
    }
}
