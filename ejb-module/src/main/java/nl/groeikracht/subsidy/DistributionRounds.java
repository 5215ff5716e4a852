package nl.groeikracht.subsidy;

import java.util.Optional;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.CaseNumber;

/** The rounds in which requests share money, as far as a request needs to know them. */
public interface DistributionRounds {

    /** The request is complete and waits for the round of its scheme. */
    void join(RoundCandidate request, SchemeTerms terms);

    /**
     * The money ran out at this request: if others were complete on the same day, lots decide between them when the day
     * is over.
     *
     * @return whether that is so
     */
    boolean drawAmongSameDay(RoundCandidate request, SchemeTerms terms);

    /** What it gets in its round; empty when it is in none. */
    Optional<Share> shareOf(CaseNumber number);
}
