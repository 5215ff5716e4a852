package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.Dutch;

/** The terms that we set ourselves while a decision is prepared, from the catalogue of terms. */
@ApplicationScoped
class PreparationTerms {

    private static final String REMINDER = "supplement-reminder";
    private static final String HEARING = "hearing-view";

    @Inject
    LegalTerms legal;

    /** The morning on which the applicant is reminded of a supplement that is due on a day (Awb 4:5). */
    Instant remindAt(LocalDate until) {
        return Dutch.startOf(legal.term(REMINDER, until).lastDayBefore(until));
    }

    /** The last day for a view that is asked today (Awb 4:9). */
    LocalDate hearingUntil(LocalDate today) {
        return legal.term(HEARING, today).end(today, legal.workingDays());
    }
}
