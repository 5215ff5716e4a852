package nl.groeikracht.document;

import java.util.Objects;
import nl.groeikracht.shared.CaseNumber;

/**
 * A document to be kept.
 *
 * @param caseNumber null as long as the request is a draft; see {@link Documents#giveTo}
 */
public record NewDocument(
        String gmCode, CaseNumber caseNumber, DocumentKind kind, String fileName, String mediaType, byte[] content) {

    public NewDocument {
        Objects.requireNonNull(gmCode, "municipality");
        Objects.requireNonNull(kind, "kind");
    }

    /** An upload that was checked, for a draft. */
    public static NewDocument ofDraft(String gmCode, CheckedUpload upload) {
        return new NewDocument(
                gmCode, null, DocumentKind.ATTACHMENT, upload.fileName(), upload.mediaType(), upload.content());
    }

    /** An upload that was checked, for a case. */
    public static NewDocument ofCase(String gmCode, CaseNumber number, DocumentKind kind, CheckedUpload upload) {
        return new NewDocument(gmCode, number, kind, upload.fileName(), upload.mediaType(), upload.content());
    }
}
