package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.HEARING_UNTIL;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_REMIND_AT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_UNTIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import nl.groeikracht.document.PaperLetterPosted;
import nl.groeikracht.process.CaseProcess;

/**
 * A term that a letter gives begins when the letter is sent. One that was posted later than its day gives as many days
 * more, and the clock of the decision stands still from the day after the post (Awb 4:15, first paragraph).
 */
@ApplicationScoped
public class PostedLetters {

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    PreparationTerms preparation;

    @Inject
    RequestLaw law;

    @Inject
    ThirdParties others;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    void posted(@Observes PaperLetterPosted news) {
        var letter = news.letter();
        if (news.daysLate() == 0 || requests.find(letter.number()).isEmpty()) {
            return;
        }
        var request = requests.lock(letter.number());
        others.of(letter.number()).stream()
                .filter(person -> letter.purpose().equals(person.key()) && !person.isGiven())
                .forEach(person -> person.lengthen(person.until().plusDays(news.daysLate())));
        if (letter.purpose().equals(RequestLetters.supplementKey(request))
                && request.state() == RequestState.SUPPLEMENT_ASKED) {
            supplement(request, letter.postedOn(), news.daysLate());
        } else if (letter.purpose().equals(RequestLetters.hearingKey(request))
                && request.state() == RequestState.HEARING) {
            view(request, news.daysLate());
        }
    }

    private void supplement(SubsidyRequest request, LocalDate postedOn, int days) {
        var before = request.lastSupplement().orElseThrow().until();
        var until = before.plusDays(days);
        request.supplementPosted(postedOn, until);
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.SUPPLEMENT_TERM_LENGTHENED)
                .in(request.gmCode())
                .onCase(request.number())
                .under(law.article(request, "Awb 4:5, 4:15 lid 1 onder a"))
                .before("until", before)
                .after("until", until)
                .after("deadline", clocks.of(request).deadline()));
        process.reschedule(
                request.number(), Timer.supplementTermEnds.name(), SUPPLEMENT_UNTIL.of(RequestClocks.endOf(until)));
        process.reschedule(
                request.number(),
                Timer.supplementReminder.name(),
                SUPPLEMENT_REMIND_AT.of(preparation.remindAt(until)));
        clocks.followedByProcess(request);
    }

    private void view(SubsidyRequest request, int days) {
        var before = request.lastHearing().orElseThrow().until();
        var until = before.plusDays(days);
        request.viewTermLengthened(until);
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.VIEW_TERM_LENGTHENED)
                .in(request.gmCode())
                .onCase(request.number())
                .under(law.article(request, "Awb 4:9"))
                .before("until", before)
                .after("until", until));
        process.reschedule(
                request.number(), Timer.hearingTermEnds.name(), HEARING_UNTIL.of(RequestClocks.endOf(until)));
    }
}
