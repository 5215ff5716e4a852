package nl.groeikracht.document;

import jakarta.ejb.ApplicationException;

/** The stored bytes are not those that were once stored: nobody should rely on them. */
@ApplicationException(rollback = false)
class DamagedDocument extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DamagedDocument(DocumentId id) {
        super("The bytes of document " + id + " do not match their checksum");
    }
}
