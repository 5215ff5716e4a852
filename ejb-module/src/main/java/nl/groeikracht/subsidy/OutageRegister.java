package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_REMIND_AT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_UNTIL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import nl.groeikracht.legal.Outage;
import nl.groeikracht.legal.Outages;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Registers that residents could not send us anything, and gives those whose term ended meanwhile more time (Awb afd.
 * 2.3). Terms for supplements move at once; other terms ask {@link Outages} when they are judged.
 */
@Stateless
@RolesAllowed("administrator")
public class OutageRegister {

    public static final int TEXT_LIMIT = 500;
    /** Further away is a slip of the pen. */
    private static final int MOST_DAYS_AHEAD = 31;

    private static final String RULE = "Awb afd. 2.3";

    @Inject
    Outages outages;

    @Inject
    SubsidyRequests requests;

    @Inject
    PreparationTerms preparation;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<Outage> list(String gmCode) {
        user.require(gmCode, "outages", Role.ADMINISTRATOR);
        return outages.of(gmCode);
    }

    /**
     * @param until its last day, known or expected
     * @return how many terms for a supplement got longer
     */
    public int register(String gmCode, LocalDate from, LocalDate until, String what) {
        user.require(gmCode, "outages", Role.ADMINISTRATOR);
        var today = Dutch.today(clock);
        if (from == null || from.isAfter(today)) {
            throw new Refusal("refusal.outageFrom", today);
        }
        var latest = today.plusDays(MOST_DAYS_AHEAD);
        if (until == null || until.isBefore(from) || until.isAfter(latest)) {
            throw new Refusal("refusal.outageUntil", from, latest);
        }
        var words = PlainText.required(what, TEXT_LIMIT);
        var outage = outages.remember(gmCode, from, until, words, user.username(), clock.instant());
        audit.record(AuditEntry.of(SubsidyAct.OUTAGE_REGISTERED)
                .in(gmCode)
                .because(words)
                .under(RULE)
                .after("from", from)
                .after("until", until)
                .after("extendedTo", outage.extendedTo()));
        return (int) requests.waitingForSupplement(gmCode).stream()
                .filter(number -> lengthen(number, today))
                .count();
    }

    private boolean lengthen(CaseNumber number, LocalDate today) {
        var request = requests.lock(number);
        var asked = request.lastSupplement().orElseThrow();
        var until = outages.lengthened(request.gmCode(), asked.until());
        if (request.state() != RequestState.SUPPLEMENT_ASKED
                || !until.isAfter(asked.until())
                || until.isBefore(today)) {
            return false;
        }
        request.lengthenSupplementTerm(until, today);
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_TERM_LENGTHENED)
                .in(request.gmCode())
                .onCase(number)
                .under(RULE)
                .before("until", asked.until())
                .after("until", until)
                .after("deadline", clocks.of(request).deadline()));
        process.reschedule(number, Timer.supplementTermEnds.name(), SUPPLEMENT_UNTIL.of(RequestClocks.endOf(until)));
        process.reschedule(
                number, Timer.supplementReminder.name(), SUPPLEMENT_REMIND_AT.of(preparation.remindAt(until)));
        clocks.followedByProcess(request);
        return true;
    }
}
