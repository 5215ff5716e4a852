package nl.groeikracht.subsidy;

import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;

/** Which subsidies are determined, as far as other domains need to know (Awb 4:42, 4:43). */
public interface DeterminedSubsidies {

    /** @return empty as long as the subsidy of this request is not determined */
    Optional<DeterminedSubsidy> of(CaseNumber request);
}
