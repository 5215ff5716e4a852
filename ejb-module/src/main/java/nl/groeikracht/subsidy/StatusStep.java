package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of a request as its applicant sees it.
 *
 * @param on when it happened, or by when at the latest; null when that is not known
 * @param details what belongs to it: what was asked, what the adviser said
 */
public record StatusStep(Kind kind, When when, LocalDate on, List<String> details) implements Serializable {

    public StatusStep {
        details = List.copyOf(details);
    }

    static StatusStep done(Kind kind, LocalDate on, String... details) {
        return new StatusStep(kind, When.DONE, on, List.of(details));
    }

    /** Done, going on, or still to come. */
    public enum When {
        DONE,
        NOW,
        LATER
    }

    /** What happens; {@code status.step.} and this name is its text. */
    public enum Kind {
        RECEIVED,
        CHECKING,
        SUPPLEMENT_ASKED,
        SUPPLEMENTED,
        SUPPLEMENT_POSTED,
        SUPPLEMENT_TERM_LENGTHENED,
        SUPPLEMENT_TERM_PASSED,
        DELAY_ANNOUNCED,
        EXTENDED,
        CONSENT_GIVEN,
        APPLICANT_DELAY,
        FORCE_MAJEURE,
        FOREIGN_INFORMATION_ASKED,
        SUSPENSION_ENDED,
        COMPLETE,
        CONDITIONS,
        ADVICE,
        ADVICE_GIVEN,
        ASSESSING,
        HEARING,
        VIEW_GIVEN,
        DECIDING,
        DECIDED,
        SENT,
        PAYMENT,
        FORWARDED,
        WITHDRAWN
    }
}
