package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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
        Instant sentAt)
        implements Serializable {

    public boolean isSent() {
        return sent != null;
    }

    /** Whether it can still be sent today. */
    public boolean isOpen() {
        return terms.isOpenOn(today);
    }

    /** Whether there is an address to mail the link to. */
    public boolean isMailable() {
        return YouCheck.isAddress(form.text(FormField.EMAIL));
    }

    /** What must be put right at this step. */
    public List<FieldError> errorsAt(RequestStep step) {
        return RequestFormCheck.check(step, form, rules(), today);
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
