package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Tells what a request was made for what came of it, not before the applicant can know it. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class AnswerToAsker {

    @Inject
    RequestPurposes purposes;

    @Inject
    SubsidyRequests requests;

    @Inject
    Event<AnsweredFor> answered;

    @Inject
    Clock clock;

    /** The decision was sent, or the request is out of our hands. */
    public void settled(@Observes CaseSettled settled) {
        purposes.of(settled.number()).ifPresent(askedFor -> {
            var request = requests.read(settled.number());
            var given = request.state() == RequestState.GRANTED
                    ? requests.decision(settled.number()).orElseThrow().amount()
                    : Money.ZERO;
            answered.fire(new AnsweredFor(
                    askedFor.caseNumber(),
                    settled.number(),
                    request.state(),
                    request.plan().asked(),
                    given,
                    settled.on()));
        });
    }

    /** A later decision: after an objection, or a change of the grant. */
    public void changed(@Observes GrantedAmountChanged change) {
        purposes.of(change.request()).ifPresent(askedFor -> fire(askedFor.caseNumber(), change));
    }

    private void fire(CaseNumber askedFor, GrantedAmountChanged change) {
        answered.fire(new AnsweredFor(
                askedFor,
                change.request(),
                change.granted().isZero() ? RequestState.REFUSED : RequestState.GRANTED,
                requests.read(change.request()).plan().asked(),
                change.granted(),
                Dutch.today(clock)));
    }
}
