package nl.groeikracht.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.WithdrawalProcess;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ReceivedSubsidies;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/** Opens the change of a subsidy: a caseworker sees a reason to look at it again. */
@Stateless
@RolesAllowed("caseworker")
public class GrantChangeStart {

    @Inject
    GrantChanges changes;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    ChangeRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /** What can be changed, and what stands in the way. */
    public ChangeOpening open(CaseNumber request) {
        var subsidy = subsidies.read(request);
        user.require(subsidy.gmCode(), request.value(), Role.CASEWORKER);
        var frame = rules.frame(request);
        return new ChangeOpening(
                subsidy,
                frame.granted(),
                frame.determined(),
                frame.latest(),
                obstacle(subsidy, frame),
                changes.open(request).map(GrantChange::number).orElse(null),
                List.of(
                        frame.isDetermined()
                                ? LawHint.asks("changeAfter", "Awb 4:49 lid 1, 4:49 lid 3", frame.latest())
                                : LawHint.asks("changeBefore", "Awb 4:48, 4:50"),
                        LawHint.asks("changeHeard", "Awb 4:8, 4:12 lid 2 onder c"),
                        LawHint.asks("changeMay", "Awb 3:4 lid 2")));
    }

    /** @return the number of the new case */
    public CaseNumber start(CaseNumber request, String occasion) {
        var subsidy = subsidies.lock(request);
        user.require(subsidy.gmCode(), request.value(), Role.CASEWORKER);
        var frame = rules.frame(request);
        var obstacle = obstacle(subsidy, frame);
        if (obstacle != null) {
            refusals.record(AuditEntry.of(GrantChangeAct.OPENING_NOT_ALLOWED)
                    .in(subsidy.gmCode())
                    .onCase(request)
                    .because(obstacle));
            throw new Refusal(obstacle);
        }
        return start(subsidy, frame, occasion);
    }

    private String obstacle(ReceivedSubsidy subsidy, ChangeFrame frame) {
        if (!subsidy.publicLaw()) {
            return "refusal.changePrivateLaw";
        }
        if (subsidy.sentOn() == null) {
            return "refusal.changeNotSent";
        }
        if (frame.granted().isZero()) {
            return "refusal.nothingToChange";
        }
        return changes.open(subsidy.number()).isPresent() ? "refusal.changeOpen" : null;
    }

    private CaseNumber start(ReceivedSubsidy subsidy, ChangeFrame frame, String occasion) {
        var today = Dutch.today(clock);
        var number = municipalities.nextCaseNumber(subsidy.gmCode(), today.getYear());
        var change =
                new GrantChange(number, subsidy.number(), subsidy.gmCode(), occasion, user.username(), clock.instant());
        cards.put(cards.read(subsidy.number())
                .followedBy(
                        WithdrawalProcess.KEY,
                        number,
                        subsidy.title(),
                        frame.granted(),
                        today,
                        null,
                        change.state().name()));
        changes.add(change);
        audit.record(AuditEntry.of(GrantChangeAct.OPENED)
                .in(subsidy.gmCode())
                .onCase(number)
                .because(change.occasion())
                .under(frame.isDetermined() ? "Awb 4:49" : "Awb 4:48, 4:50")
                .after("request", subsidy.number())
                .after("granted", frame.granted()));
        process.start(WithdrawalProcess.KEY, number);
        return number;
    }
}
