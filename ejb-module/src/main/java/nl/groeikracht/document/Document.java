package nl.groeikracht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;

/**
 * A document as it is known. It starts with a draft or a case; a draft's document is given to the case once, and from
 * then on nothing about it changes: the database refuses.
 */
@Entity
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_id")
    private String addedById;

    @Column(name = "added_by")
    private String addedBy;

    protected Document() {}

    Document(NewDocument document, Actor actor, Instant now) {
        this.id = DocumentId.create().value();
        this.gmCode = document.gmCode();
        this.caseNumber =
                document.caseNumber() == null ? null : document.caseNumber().value();
        this.kind = document.kind();
        this.fileName = FileName.clean(document.fileName());
        this.mediaType = document.mediaType();
        this.size = document.content().length;
        this.sha256 = Checksum.of(document.content());
        this.addedAt = now;
        this.addedById = actor.id();
        this.addedBy = actor.name();
    }

    void giveTo(CaseNumber number) {
        if (caseNumber != null && !caseNumber.equals(number.value())) {
            throw new IllegalStateException("Document " + id + " belongs to another case");
        }
        caseNumber = number.value();
    }

    boolean isOf(CaseNumber number) {
        return number.value().equals(caseNumber);
    }

    boolean isOfDraft() {
        return caseNumber == null;
    }

    DocumentInfo info() {
        return new DocumentInfo(
                new DocumentId(id),
                gmCode,
                caseNumber == null ? null : new CaseNumber(caseNumber),
                kind,
                fileName,
                mediaType,
                size,
                sha256,
                addedAt,
                addedBy);
    }
}
