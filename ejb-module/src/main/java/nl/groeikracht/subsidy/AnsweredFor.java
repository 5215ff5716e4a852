package nl.groeikracht.subsidy;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What came of a request that was made for something that runs elsewhere: the outcome, and nothing else of the file.
 * Fired when the decision was made known, and when a later decision changed it; in that transaction.
 *
 * @param askedFor the number of what it is for
 * @param request the number of the request
 * @param state how the request ended
 * @param asked how much was asked
 * @param given how much is granted from now on; zero when nothing is
 * @param on the day that counts
 */
public record AnsweredFor(
        CaseNumber askedFor, CaseNumber request, RequestState state, Money asked, Money given, LocalDate on) {

    public boolean isAll() {
        return state == RequestState.GRANTED && !asked.exceeds(given);
    }
}
