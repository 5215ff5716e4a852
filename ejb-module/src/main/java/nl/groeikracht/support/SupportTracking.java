package nl.groeikracht.support;

import static nl.groeikracht.bpmn.SupportRequestProcess.CONTACT_KNOWN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SupportRequestProcess.Message;
import nl.groeikracht.bpmn.SupportRequestProcess.Step;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.Actor;

/** The resident's own page, by a secret link: what happens, who does it and when; ask further, or drop it. */
@Stateless
@PermitAll
public class SupportTracking {

    @Inject
    SupportRecords records;

    @Inject
    SupportSettings settings;

    @Inject
    CaseProcess process;

    @Inject
    Tasks tasks;

    @Inject
    AuditTrail audit;

    @Inject
    SupportKeys keys;

    @Inject
    Clock clock;

    /** @throws nl.groeikracht.shared.NotFound when the key opens nothing; the attempt is remembered */
    public SupportView read(String key) {
        return records.view(records.read(keys.numberOf(key)));
    }

    /** Whether this key is of a request for help. */
    public boolean knows(String key) {
        return keys.find(key).isPresent();
    }

    /** A further question; the promise holds anew, and the contact person stays the same. */
    public void askAgain(String key, String question) {
        var request = records.lock(keys.numberOf(key));
        var promised = settings.promised(request.gmCode());
        request.askedAgain(promised);
        records.say(request, question, null, clock.instant());
        records.show(request);
        remember(SupportAct.ASKED_AGAIN, request);
        process.signal(
                request.number(),
                Message.followUpAsked.name(),
                CONTACT_KNOWN.of(true),
                settings.warnAt(request.gmCode(), promised),
                settings.answerBy(promised));
        process.openTask(request.number(), Step.answerHelp.name())
                .ifPresent(open -> tasks.assign(open.id(), request.contact()));
    }

    public void drop(String key) {
        var request = records.lock(keys.numberOf(key));
        request.dropped();
        records.show(request);
        remember(SupportAct.DROPPED, request);
        process.signal(request.number(), Message.helpNotNeeded.name());
    }

    private void remember(SupportAct act, SupportRequest request) {
        audit.record(
                AuditEntry.of(act).in(request.gmCode()).onCase(request.number()).by(Actor.resident(request.name())));
    }
}
