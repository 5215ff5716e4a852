package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.DeterminedSubsidies;
import nl.groeikracht.subsidy.DeterminedSubsidy;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Tells other domains which subsidies are determined: with the grant itself (Awb 4:43), or afterwards (4:42). */
@ApplicationScoped
class DeterminedGrants implements DeterminedSubsidies {

    @Inject
    Determinations determinations;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Publication publication;

    @Override
    public Optional<DeterminedSubsidy> of(CaseNumber request) {
        return determinations.ofRequest(request).map(determinations::read).flatMap(this::determined);
    }

    private Optional<DeterminedSubsidy> determined(Determination determination) {
        var request = determination.request();
        if (determination.isDirect()) {
            return Optional.of(new DeterminedSubsidy(request, grants.of(request).sentOn()));
        }
        var number = determination.number();
        return determinations
                .decision(number)
                .map(decided ->
                        new DeterminedSubsidy(number, publication.sentOn(number).orElse(Dutch.dateOf(decided.at()))));
    }
}
