package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/**
 * Announces that a decision comes later (Awb 4:14), and registers why and how long its term stands still (Awb 4:15). The
 * applicant is told each time, and the timers of the process follow.
 */
@Stateless
@RolesAllowed("caseworker")
public class TermChanges {

    public static final int REASON_LIMIT = 2000;

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    RequestLetters letters;

    @Inject
    RequestLaw law;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public TermFile open(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        var now = clocks.of(request);
        return new TermFile(
                number,
                request.initiative().title(),
                request.applicant().name(),
                !request.applicant().isReachableElectronically(),
                view(request, now),
                kinds(request, now),
                law.hints(request, hints(now)));
    }

    /** What the term would become; nothing is kept. */
    public ClockView preview(CaseNumber number, TermChange change) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        return view(request, changed(request, change));
    }

    /** @return false when the letter has to go by post */
    public boolean register(CaseNumber number, TermChange typed) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        var reason = PlainText.required(typed.reason(), REASON_LIMIT);
        var change = new TermChange(typed.kind(), typed.from(), typed.until(), reason);
        var before = clocks.of(request);
        var after = changed(request, change);
        request.termChanged(change.event(before, today()));
        cards.put(request);
        boolean electronically = letters.tellOfTerm(request, change, after);
        audit.record(AuditEntry.of(change.act())
                .in(request.gmCode())
                .onCase(number)
                .because(reason)
                .under(change.article(before))
                .before("deadline", before.deadline())
                .after("deadline", after.deadline())
                .after("announced", after.announced().map(LocalDate::toString).orElse("–"))
                .after("suspendedDays", after.suspendedDays())
                .after("electronically", electronically));
        clocks.followedByProcess(request);
        return electronically;
    }

    private DecisionClock changed(SubsidyRequest request, TermChange change) {
        law.requirePublic(request, "refusal.noAwbTerm");
        if (!request.state().isOpen()) {
            throw new RequestNotReady(request.state());
        }
        return clocks.with(request, change.event(clocks.of(request), today()));
    }

    private List<TermChange.Kind> kinds(SubsidyRequest request, DecisionClock now) {
        if (!law.isPublic(request) || !request.state().isOpen() || today().isAfter(now.deadline())) {
            return List.of();
        }
        return Arrays.stream(TermChange.Kind.values())
                .filter(kind -> kind != TermChange.Kind.DELAY || now.hasTermOfItsOwn() || !now.isDelayAnnounced())
                .filter(kind -> kind != TermChange.Kind.EXTENSION || now.mayBeExtended())
                .filter(kind -> kind != TermChange.Kind.RESUMED
                        || now.suspensions().stream()
                                .anyMatch(pause -> TermChange.isEndable(pause) && pause.isOn(today())))
                .toList();
    }

    private static LawHint[] hints(DecisionClock now) {
        var delay = now.hasTermOfItsOwn()
                ? LawHint.asks("delayStatutory", "Awb 4:14 lid 1", now.deadline())
                : LawHint.asks("delayReasonable", "Awb 4:14 lid 3", now.deadline());
        return new LawHint[] {
            delay,
            LawHint.asks("consentWritten", "Awb 4:15 lid 2 onder a"),
            LawHint.asks("applicantDelay", "Awb 4:15 lid 2 onder b"),
            LawHint.asks("forceMajeure", "Awb 4:15 lid 2 onder c"),
            LawHint.asks("tellTheApplicant", "Awb 4:15 lid 3 en 4")
        };
    }

    private ClockView view(SubsidyRequest request, DecisionClock now) {
        return ClockView.of(now, request.state().isOpen(), today());
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
