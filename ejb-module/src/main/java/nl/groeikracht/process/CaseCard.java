package nl.groeikracht.process;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * The facts of a case that lists of work and figures show.
 *
 * @param schemeId under which it falls, or null
 * @param accent whether its theme has the municipality's special attention
 * @param decideBy last day of the decision term; null when none runs
 * @param suspendedSince first day that the clock stood still; null when it runs
 * @param suspendedUntil until when we wait for the applicant at most
 * @param adviceUntil until when advice may come; null when none is asked or it came in time
 * @param escalated the term ended without a decision and the decider was told
 * @param state of the case in the words of its own domain, {@code ASSESSED}
 * @param kind key of the process that the case runs, {@code subsidy-request}
 * @param origin number of the request from which this case follows; null for a request itself
 */
public record CaseCard(
        CaseNumber number,
        String gmCode,
        Long schemeId,
        String subject,
        String applicant,
        Money amount,
        String area,
        String neighbourhood,
        String theme,
        boolean accent,
        LocalDate receivedOn,
        LocalDate decideBy,
        LocalDate suspendedSince,
        LocalDate suspendedUntil,
        LocalDate adviceUntil,
        boolean escalated,
        String state,
        String kind,
        CaseNumber origin)
        implements Serializable {

    /** The kind of a request for subsidy, from which all other cases follow. */
    public static final String REQUEST = "subsidy-request";

    /**
     * The card of a case that follows from this request: the same people, place and scheme.
     *
     * @param decideBy last day of its own term; null when none runs
     */
    public CaseCard followedBy(
            String followKind,
            CaseNumber followNumber,
            String followSubject,
            Money followAmount,
            LocalDate followReceivedOn,
            LocalDate followDecideBy,
            String followState) {
        return new CaseCard(
                followNumber,
                gmCode,
                schemeId,
                followSubject,
                applicant,
                followAmount,
                area,
                neighbourhood,
                theme,
                accent,
                followReceivedOn,
                followDecideBy,
                null,
                null,
                null,
                false,
                followState,
                followKind,
                number);
    }

    /** The same case, further on. */
    public CaseCard now(Money newAmount, LocalDate newDecideBy, String newState) {
        return new CaseCard(
                number,
                gmCode,
                schemeId,
                subject,
                applicant,
                newAmount,
                area,
                neighbourhood,
                theme,
                accent,
                receivedOn,
                newDecideBy,
                suspendedSince,
                suspendedUntil,
                adviceUntil,
                escalated,
                newState,
                kind,
                origin);
    }

    /** The same case while its clock stands still; {@code null, null} when it runs again. */
    public CaseCard waiting(LocalDate since, LocalDate until) {
        return new CaseCard(
                number,
                gmCode,
                schemeId,
                subject,
                applicant,
                amount,
                area,
                neighbourhood,
                theme,
                accent,
                receivedOn,
                decideBy,
                since,
                until,
                adviceUntil,
                escalated,
                state,
                kind,
                origin);
    }

    public boolean isRequest() {
        return REQUEST.equals(kind);
    }
}
