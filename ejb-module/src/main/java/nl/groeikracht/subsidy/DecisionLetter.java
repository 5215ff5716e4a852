package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Message;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/**
 * Brings a decision to the applicant (Awb 3:41): write the letter, send it, and register the day of sending, from which
 * the terms for objection and payment run.
 */
@Stateless
@PermitAll
public class DecisionLetter {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestLetters letters;

    @Inject
    RequestLaw law;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    People people;

    @Inject
    ThirdParties others;

    @Inject
    Event<CaseSettled> settled;

    @Inject
    Clock clock;

    /** Writes the letter once; asked again, the one that is there stays. */
    public void compose(CaseNumber number) {
        var request = requests.lock(number);
        if (request.sending().letter() != null) {
            return;
        }
        var decision = decision(request);
        var letter = letters.decision(request, decision);
        request.letterComposed(letter.toString());
        audit.record(AuditEntry.of(SubsidyAct.LETTER_COMPOSED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 3:45, 3:46"))
                .onBehalfOf(decision.body()));
    }

    /**
     * Sends the letter by e-mail to whoever agreed to that (Awb 2:8).
     *
     * @return false when it has to go by post
     */
    public boolean send(CaseNumber number) {
        var request = requests.lock(number);
        boolean electronically =
                letters.sendDecision(request, DocumentId.of(request.sending().letter()));
        request.handedOver(electronically, clock.instant());
        audit.record(AuditEntry.of(SubsidyAct.LETTER_SENT)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 3:41"))
                .after("electronically", electronically));
        return electronically;
    }

    /** The mail server took the message; told twice, it happened once. */
    public void delivered(CaseNumber number, Instant at, String proof) {
        var request = requests.lock(number);
        if (request.delivered(at)) {
            audit.record(AuditEntry.of(SubsidyAct.LETTER_DELIVERED)
                    .in(request.gmCode())
                    .onCase(number)
                    .after("messageId", proof));
            process.signal(number, Message.letterDelivered.name());
        }
    }

    /** The message did not arrive: the letter has to go by post. */
    public void undeliverable(CaseNumber number, String reason) {
        var request = requests.lock(number);
        if (request.undeliverable(reason, clock.instant())) {
            audit.record(AuditEntry.of(SubsidyAct.LETTER_UNDELIVERABLE)
                    .in(request.gmCode())
                    .onCase(number)
                    .because(reason));
            process.signal(number, Message.letterUndeliverable.name());
        }
    }

    /** Fixes the day of sending and what follows from it. */
    public void registerSending(CaseNumber number) {
        var request = requests.lock(number);
        var decision = decision(request);
        var sentOn = request.sendingDay();
        request.sent(
                sentOn,
                law.objectionUntil(request, sentOn),
                decision.kind() == DecisionKind.GRANT ? law.paymentUntil(request, sentOn) : null);
        audit.record(AuditEntry.of(SubsidyAct.SENDING_REGISTERED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 3:41, 6:8"))
                .after("sentOn", sentOn)
                .after("decidedOn", Dutch.dateOf(decision.at()))
                .after("objectionUntil", request.sending().objectionUntil()));
        tellAdviser(request, decision);
        tellOthers(request, decision);
        settled.fire(new CaseSettled(number, sentOn));
    }

    /** Awb 3:43: who gave a view hears of the decision. */
    private void tellOthers(SubsidyRequest request, DecisionView decision) {
        others.of(request.number()).stream().filter(ThirdParty::isGiven).forEach(heard -> {
            letters.tellThirdParty(request, decision, heard, request.sending().objectionUntil());
            audit.record(AuditEntry.of(SubsidyAct.THIRD_PARTY_TOLD)
                    .in(request.gmCode())
                    .onCase(request.number())
                    .under("Awb 3:43"));
        });
    }

    /** Awb 3:43: an adviser hears of a decision that does something else, and why. */
    private void tellAdviser(SubsidyRequest request, DecisionView decision) {
        if (decision.deviation().isEmpty()) {
            return;
        }
        request.advice().map(AdviceFile::by).flatMap(people::find).ifPresent(adviser -> {
            letters.tellAdviser(request, decision, adviser);
            audit.record(AuditEntry.of(SubsidyAct.ADVISER_TOLD)
                    .in(request.gmCode())
                    .onCase(request.number())
                    .under(law.article(request, "Awb 3:43"))
                    .because(decision.deviation())
                    .after("adviser", adviser.username()));
        });
    }

    private DecisionView decision(SubsidyRequest request) {
        return requests.decision(request.number()).orElseThrow(() -> new RequestNotReady(request.state()));
    }
}
