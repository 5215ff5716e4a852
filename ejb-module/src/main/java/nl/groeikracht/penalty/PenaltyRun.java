package nl.groeikracht.penalty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** The penalty starts after the two weeks, and stops when the decision is sent or its last day passed (Awb 4:17). */
@Stateless
@PermitAll
public class PenaltyRun {

    @Inject
    NoticesOfDefault notices;

    @Inject
    NoticeLetters letters;

    @Inject
    PenaltyTariffs tariffs;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return when it stops at the latest: now, when the decision was sent meanwhile */
    public Instant start(CaseNumber number) {
        var notice = notices.lock(number);
        boolean runs = notice.start();
        notices.shown(notice);
        var penalty = tariffs.after(notice.receivedOn());
        audit.record(entry(notice, PenaltyAct.STARTED, "Awb 4:17 lid 1 en 2")
                .after("firstDay", penalty.firstDay())
                .after("lastDay", penalty.lastDay())
                .after("maximum", penalty.maximum()));
        if (runs) {
            letters.warnOfPenalty(notices.view(notice));
        }
        return runs ? Dutch.startOf(penalty.lastDay().plusDays(1)) : clock.instant();
    }

    public void stop(CaseNumber number) {
        var notice = notices.lock(number);
        var penalty = tariffs.after(notice.receivedOn());
        var settled = notice.settledOn();
        var lastDay = settled == null || settled.isAfter(penalty.lastDay()) ? penalty.lastDay() : settled;
        notice.stop(penalty, tariffs.fixBefore(lastDay));
        notices.shown(notice);
        var view = notices.view(notice);
        audit.record(entry(notice, PenaltyAct.STOPPED, "Awb 4:17 lid 1")
                .after("days", view.days())
                .after("owed", view.owed())
                .after("fixBefore", view.fixBefore()));
    }

    private static AuditEntry entry(NoticeOfDefault notice, PenaltyAct act, String article) {
        return AuditEntry.of(act).in(notice.gmCode()).onCase(notice.number()).under(article);
    }
}
