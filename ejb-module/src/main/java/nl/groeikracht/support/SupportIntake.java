package nl.groeikracht.support;

import static nl.groeikracht.bpmn.SupportRequestProcess.CONTACT_KNOWN;
import static nl.groeikracht.bpmn.SupportRequestProcess.HELP_WANTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SupportRequestProcess;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DraftToken;
import nl.groeikracht.subsidy.StatusToken;

/** Where a resident says what the plan is and what the municipality is expected to do. */
@Stateless
@PermitAll
public class SupportIntake {

    @Inject
    SupportRecords records;

    @Inject
    SupportSettings settings;

    @Inject
    SupportMail mail;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A secret for a form that is about to be filled in: it makes sending twice harmless. */
    public String secret() {
        return DraftToken.create().value();
    }

    /** Takes in what a resident tells. The same once more, by a double click or by going back, gives the same link. */
    public StatusToken ask(NewSupport asked) {
        var token = StatusToken.derivedFrom(new DraftToken(asked.secret()).value());
        records.hold(token.hash());
        if (records.find(token.hash()).isEmpty()) {
            register(asked, token);
        }
        return token;
    }

    private void register(NewSupport asked, StatusToken token) {
        var number =
                municipalities.nextCaseNumber(asked.gmCode(), Dutch.today(clock).getYear());
        var promised = settings.promised(asked.gmCode());
        var request = new SupportRequest(number, asked, neighbourhood(asked), token.hash(), promised, clock.instant());
        records.add(request);
        records.show(request);
        audit.record(AuditEntry.of(SupportAct.ASKED)
                .in(request.gmCode())
                .onCase(number)
                .by(Actor.resident(request.name()))
                .after("wish", request.wish()));
        mail.confirm(request, token);
        start(number, request, promised);
    }

    private void start(CaseNumber number, SupportRequest request, LocalDate promised) {
        process.start(
                SupportRequestProcess.KEY,
                number,
                HELP_WANTED.of(request.wish().isHelp()),
                CONTACT_KNOWN.of(false),
                settings.warnAt(request.gmCode(), promised),
                settings.answerBy(promised));
    }

    private Neighbourhood neighbourhood(NewSupport asked) {
        return asked.neighbourhood() == null || asked.neighbourhood().isBlank()
                ? null
                : municipalities
                        .neighbourhood(asked.gmCode(), asked.neighbourhood())
                        .orElseThrow(() -> new Refusal("refusal.unknownNeighbourhood"));
    }
}
