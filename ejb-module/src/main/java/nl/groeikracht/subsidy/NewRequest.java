package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Initiative;

/**
 * What a resident sends in.
 *
 * @param undertaking null when residents ask
 * @param attachments draft documents, which the case takes over
 * @param language {@code nl} or {@code en}: in which the applicant filled in the form
 * @param idempotencyKey the same key is the same request, however often it is sent. A secret of at least 256 bits (43
 *     characters of base64), such as the token of the draft: the link to the status page is derived from it
 * @param receipt how it came in when an employee typed it over; null when it came through the site
 */
public record NewRequest(
        String gmCode,
        long schemeVersionId,
        Applicant applicant,
        Undertaking undertaking,
        Initiative initiative,
        Plan plan,
        List<DocumentId> attachments,
        String language,
        String idempotencyKey,
        PaperReceipt receipt)
        implements Serializable {

    /** What residents sent through the site. */
    public NewRequest(
            String gmCode,
            long schemeVersionId,
            Applicant applicant,
            Initiative initiative,
            Plan plan,
            List<DocumentId> attachments,
            String language,
            String idempotencyKey) {
        this(gmCode, schemeVersionId, applicant, null, initiative, plan, attachments, language, idempotencyKey, null);
    }

    public NewRequest {
        Objects.requireNonNull(gmCode, "municipality");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(idempotencyKey, "idempotency key");
        attachments = List.copyOf(attachments);
        if (idempotencyKey.length() < 43) {
            throw new IllegalArgumentException("The idempotency key is a secret of at least 256 bits");
        }
    }
}
