package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.shared.PlainText;

/**
 * What the assessor says of a proposal that gives the applicant less than was asked, so that the table can tell whether
 * the applicant is heard first (Awb 4:7 to 4:12).
 *
 * @param dataDeviates it rests on data about the applicant that differ from what the applicant told
 * @param minorDeviation they differ only a little
 * @param thirdParty it touches someone who did not ask for it
 * @param thirdPartyHasNotProvided it rests on data about that person which that person did not provide
 * @param newFacts something has appeared about which the applicant was not heard yet
 * @param urgent the decision cannot wait
 * @param secrecy it only works when nobody knows of it beforehand
 * @param financialReversible an objection can undo it completely
 * @param about what differs, for the applicant, in plain language
 */
public record HearingFacts(
        boolean dataDeviates,
        boolean minorDeviation,
        boolean thirdParty,
        boolean thirdPartyHasNotProvided,
        boolean newFacts,
        boolean urgent,
        boolean secrecy,
        boolean financialReversible,
        String about)
        implements Serializable {

    public HearingFacts {
        about = PlainText.of(about, Proposal.REASONS_LIMIT);
    }

    /** The proposal rests on what the applicant told. */
    public static HearingFacts asTold() {
        return new HearingFacts(false, false, false, false, false, false, false, false, "");
    }

    /** The proposal rests on data that differ from what the applicant told. */
    public static HearingFacts deviating(String about) {
        return new HearingFacts(true, false, false, false, false, false, false, false, about);
    }
}
