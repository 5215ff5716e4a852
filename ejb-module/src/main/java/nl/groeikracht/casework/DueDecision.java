package nl.groeikracht.casework;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;

/**
 * A decision that someone waits for, or waited for.
 *
 * @param publicLaw false for a private fund: nothing is due under the Awb
 * @param applicant who waits for it
 * @param address the lines of an envelope below the name
 * @param email where letters go; null for whoever did not agree to electronic messages (Awb 2:8)
 * @param iban to which money for the applicant goes
 * @param handler name of who answers questions about the case
 * @param receivedOn what has to be decided on came in
 * @param deadline last day of the term, under the law
 * @param settledOn the day on which the decision was sent, or was not needed any more; null as long as it is due
 */
public record DueDecision(
        CaseNumber number,
        String gmCode,
        boolean publicLaw,
        String title,
        String applicant,
        String address,
        String email,
        Iban iban,
        String handler,
        LocalDate receivedOn,
        LocalDate deadline,
        LocalDate settledOn)
        implements Serializable {

    public boolean isOpen() {
        return settledOn == null;
    }

    public boolean isLateOn(LocalDate day) {
        return isOpen() && day.isAfter(deadline);
    }
}
