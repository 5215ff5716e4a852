package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.municipality.Neighbourhood;

/**
 * A draft as the pages show it.
 *
 * @param terms of the scheme's version under which it was started
 * @param neighbourhoods to choose from
 * @param sent null as long as it was not sent
 * @param sentAt null as long as it was not sent
 * @param today the day on which it is received: today, or when an employee types over what came earlier, that day
 * @param receipt null when the applicant types it
 * @param askedFor null when the request is made for itself
 */
public record DraftView(
        RequestForm form,
        SchemeTerms terms,
        BudgetState budget,
        List<Neighbourhood> neighbourhoods,
        List<DocumentInfo> attachments,
        String language,
        LocalDate today,
        Instant savedAt,
        Instant expiresAt,
        SubmittedRequest sent,
        Instant sentAt,
        PaperReceipt receipt,
        AskedFor askedFor)
        implements Serializable {

    public boolean isSent() {
        return sent != null;
    }

    /** Whether an employee types over what came on paper, at the counter or by telephone. */
    public boolean isOnPaper() {
        return receipt != null;
    }

    /** Whether it can still be sent today. */
    public boolean isOpen() {
        return terms.isOpenOn(today);
    }

    /** Whether there is an address to mail the link to. */
    public boolean isMailable() {
        return !isOnPaper() && YouCheck.isAddress(form.text(FormField.EMAIL));
    }

    /** What must be put right at this step. */
    public List<FieldError> errorsAt(RequestStep step) {
        var errors = new ArrayList<>(RequestFormCheck.check(step, form, rules(), today));
        if (isScanMissing() && (step == RequestStep.ATTACHMENTS || step == RequestStep.REVIEW)) {
            errors.add(FieldError.about(RequestStep.ATTACHMENTS, "check.scan"));
        }
        return errors;
    }

    private boolean isScanMissing() {
        return isOnPaper() && receipt.needsScan() && attachments.isEmpty();
    }

    public boolean isRight(RequestStep step) {
        return errorsAt(step).isEmpty();
    }

    /** What does not stand in the way of sending, but may of a grant. */
    public List<FieldError> warnings() {
        return RequestFormCheck.warnings(form, rules());
    }

    private FormRules rules() {
        return FormRules.of(
                terms, neighbourhoods.stream().map(Neighbourhood::code).collect(Collectors.toSet()));
    }
}
