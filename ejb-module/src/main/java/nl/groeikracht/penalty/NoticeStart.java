package nl.groeikracht.penalty;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.GRACE_UNTIL;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.PENALTY_UNTIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.penalty.NoticeOfDefault.Filed;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/** Opens the case of a notice of default, however it came in, and confirms it at once with a copy (Awb afd. 2.3). */
@ApplicationScoped
class NoticeStart {

    @Inject
    DueDecisions decisions;

    @Inject
    NoticesOfDefault notices;

    @Inject
    NoticeLetters letters;

    @Inject
    PenaltyTariffs tariffs;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    NoticeForm form(CaseNumber request) {
        var today = Dutch.today(clock);
        var own = decisions.read(request, today);
        return new NoticeForm(
                request,
                own.gmCode(),
                own.publicLaw(),
                own.publicLaw() ? decisions.open(request, today) : List.of(),
                notices.of(request),
                today);
    }

    /** A premature one is taken too: it is kept and answered, but has no effect. */
    NoticeOfDefault open(CaseNumber request, Filed filed) {
        var due = decisions.read(filed.dueCase(), filed.receivedOn());
        try {
            requireTakeable(due, filed);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(PenaltyAct.NOTICE_NOT_ALLOWED)
                    .in(due.gmCode())
                    .onCase(filed.dueCase())
                    .because(refused.key()));
            throw refused;
        }
        var notice = kept(request, filed, due);
        audit.record(entry(notice, filed, due));
        letters.confirmReceipt(notices.view(notice), due);
        var penalty = tariffs.after(filed.receivedOn());
        process.start(
                NoticeOfDefaultProcess.KEY,
                notice.number(),
                GRACE_UNTIL.of(Dutch.startOf(penalty.firstDay())),
                PENALTY_UNTIL.of(Dutch.startOf(penalty.lastDay().plusDays(1))));
        return notice;
    }

    private NoticeOfDefault kept(CaseNumber request, Filed filed, DueDecision due) {
        var number =
                municipalities.nextCaseNumber(due.gmCode(), Dutch.today(clock).getYear());
        cards.put(cards.read(request)
                .followedBy(
                        NoticeOfDefaultProcess.KEY,
                        number,
                        due.title(),
                        Money.ZERO,
                        filed.receivedOn(),
                        tariffs.waitedThrough(filed.receivedOn()),
                        NoticeState.RECEIVED.name()));
        var notice = new NoticeOfDefault(number, due.gmCode(), request, filed, due.deadline(), clock.instant());
        notices.add(notice);
        return notice;
    }

    private void requireTakeable(DueDecision due, Filed filed) {
        var today = Dutch.today(clock);
        if (!due.publicLaw()) {
            throw new Refusal("refusal.notice.privateLaw");
        }
        if (filed.receivedOn().isAfter(today) || filed.receivedOn().isBefore(due.receivedOn())) {
            throw new Refusal("refusal.notice.receivedOn", due.receivedOn(), today);
        }
        if (due.settledOn() != null && !filed.receivedOn().isBefore(due.settledOn())) {
            throw new Refusal("refusal.notice.settled", due.settledOn());
        }
        notices.lockOpen(due.number()).ifPresent(running -> {
            throw new Refusal("refusal.notice.running", running.number().value());
        });
    }

    private static AuditEntry entry(NoticeOfDefault notice, Filed filed, DueDecision due) {
        var byResident = filed.registeredBy() == null;
        var entry = AuditEntry.of(byResident ? PenaltyAct.NOTICE_FILED : PenaltyAct.NOTICE_REGISTERED)
                .in(notice.gmCode())
                .onCase(notice.number())
                .because(filed.words())
                .under("Awb 2:13, 4:17 lid 3")
                .after("about", due.number())
                .after("receivedOn", filed.receivedOn())
                .after("deadline", due.deadline())
                .after("premature", notice.isPremature());
        return byResident ? entry.by(Actor.resident(due.applicant())) : entry;
    }
}
