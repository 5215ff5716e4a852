package nl.groeikracht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a document, apart from what is known of it, so that a list of documents stays light. */
@Entity
@Immutable
@Table(name = "document_content")
class DocumentContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private byte[] bytes;

    protected DocumentContent() {}

    DocumentContent(DocumentId id, byte[] bytes) {
        this.documentId = id.value();
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
