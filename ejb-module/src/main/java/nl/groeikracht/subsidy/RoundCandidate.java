package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/**
 * A request as far as the distribution of money needs to know it.
 *
 * @param asked what it asks, at most what the scheme allows
 * @param completeOn the day on which the last piece came in that made it complete: its place in the order
 * @param eligible false when it was confirmed that it does not meet the conditions
 */
public record RoundCandidate(
        CaseNumber number,
        String gmCode,
        long schemeVersionId,
        String title,
        String what,
        Money asked,
        LocalDate filedOn,
        LocalDate completeOn,
        RequestState state,
        boolean eligible)
        implements Serializable {

    static RoundCandidate of(SubsidyRequest request, Money maximum) {
        return new RoundCandidate(
                request.number(),
                request.gmCode(),
                request.schemeVersionId(),
                request.initiative().title(),
                request.initiative().what(),
                request.plan().asked().atMost(maximum),
                Dutch.dateOf(request.receivedAt()),
                request.completeSince(),
                request.state(),
                request.eligibility().map(Eligibility::confirmed).orElse(true));
    }

    /** Somebody still has to look whether it is complete, and it came in on time. */
    public boolean mayStillJoin(LocalDate closesOn) {
        return state == RequestState.RECEIVED && !completeOn.isAfter(closesOn);
    }

    /** Complete, and not decided or withdrawn. */
    public boolean isBeingJudged() {
        return state == RequestState.COMPLETE
                || state == RequestState.ADVICE_ASKED
                || state == RequestState.IN_ASSESSMENT
                || state == RequestState.ASSESSED;
    }
}
