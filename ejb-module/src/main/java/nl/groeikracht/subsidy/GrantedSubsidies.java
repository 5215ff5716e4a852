package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/**
 * The grants, for what follows on them. Who may see one is decided by the domain that asks.
 */
@ApplicationScoped
public class GrantedSubsidies {

    @Inject
    SubsidyRequests requests;

    @Inject
    GrantDecisions decisions;

    /** @throws NotFound when the request was not granted */
    public GrantedSubsidy of(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotFound("grant", number.value()));
    }

    /** As it was granted: by the first decision, or after a refusal by a later one. */
    public Optional<GrantedSubsidy> find(CaseNumber number) {
        return requests.find(number).flatMap(request -> decisions.of(request).map(granted -> grant(request, granted)));
    }

    private static GrantedSubsidy grant(SubsidyRequest request, GrantDecisions.Granted granted) {
        var decision = granted.decision();
        return new GrantedSubsidy(
                request.number(),
                request.gmCode(),
                request.schemeVersionId(),
                request.applicant(),
                request.language(),
                request.initiative().title(),
                request.plan().costs(),
                request.plan().start(),
                request.plan().end(),
                decision.amount(),
                decision.obligations(),
                decision.by(),
                decision.at(),
                granted.sentOn());
    }
}
