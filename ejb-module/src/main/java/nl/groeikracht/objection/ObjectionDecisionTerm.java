package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.bpmn.ObjectionProcess;
import nl.groeikracht.casework.DecisionTerm;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequests;

/** The decision on an objection, for whoever holds that it is late (Awb 7:10, 7:14). */
@ApplicationScoped
public class ObjectionDecisionTerm implements DecisionTerm {

    @Inject
    Objections objections;

    @Inject
    ObjectionClocks clocks;

    @Inject
    DecidedRequests requests;

    @Inject
    Publication publication;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Override
    public String kind() {
        return ObjectionProcess.KEY;
    }

    /** A term of an objection is lengthened before its end only, so it is the same on each later day. */
    @Override
    public DueDecision of(CaseNumber number, LocalDate on) {
        var objection = objections.read(number);
        var request = requests.read(objection.origin());
        return new DueDecision(
                number,
                objection.gmCode(),
                request.publicLaw(),
                request.title(),
                objection.objector(),
                objection.address(),
                objection.email().orElse(null),
                request.iban(),
                objection.handler() == null
                        ? municipalities.read(objection.gmCode()).name()
                        : people.nameOf(objection.handler()),
                objection.receivedOn(),
                clocks.of(objection).deadline(),
                objection.withdrawnOn().or(() -> publication.sentOn(number)).orElse(null));
    }
}
