package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * Who else is heard on a request.
 *
 * @param open whether somebody can still be heard: it is not decided
 * @param until the last day for a view that is asked today
 */
public record ThirdPartyFile(
        CaseNumber number, String gmCode, String title, boolean open, LocalDate until, List<ThirdPartyView> people)
        implements Serializable {}
