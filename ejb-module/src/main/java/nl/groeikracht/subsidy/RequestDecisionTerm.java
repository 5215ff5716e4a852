package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.DecisionTerm;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** The decision on a request, for whoever holds that it is late. */
@ApplicationScoped
public class RequestDecisionTerm implements DecisionTerm {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Override
    public String kind() {
        return CaseCard.REQUEST;
    }

    @Override
    public DueDecision of(CaseNumber number, LocalDate on) {
        var request = requests.read(number);
        var applicant = request.applicant();
        return new DueDecision(
                number,
                request.gmCode(),
                schemes.terms(request.schemeVersionId()).rules().publicLaw(),
                request.initiative().title(),
                applicant.name(),
                applicant.address(),
                applicant.isReachableElectronically() ? applicant.email() : null,
                request.plan().iban(),
                handler(request),
                Dutch.dateOf(request.receivedAt()),
                clocks.asOf(request, on).deadline(),
                settledOn(request));
    }

    private String handler(SubsidyRequest request) {
        return request.handler() == null
                ? municipalities.read(request.gmCode()).name()
                : people.nameOf(request.handler());
    }

    private static LocalDate settledOn(SubsidyRequest request) {
        return switch (request.state()) {
            case WITHDRAWN -> Dutch.dateOf(request.withdrawnAt());
            case FORWARDED -> Dutch.dateOf(request.forwarded().orElseThrow().at());
            default -> request.sending().sentOn();
        };
    }
}
