package nl.groeikracht.penalty;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.casework.LetterPublished;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;

/** Hears that a decision that was due was sent: from then on a late one costs no more (Awb 4:17, 7:14). */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class DefaultWatch {

    @Inject
    NoticesOfDefault notices;

    @Inject
    PenaltyTariffs tariffs;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    public void settled(@Observes CaseSettled settled) {
        settled(settled.number(), settled.on());
    }

    /** The decision in a follow-up case, such as an objection. */
    public void published(@Observes LetterPublished letter) {
        settled(letter.number(), letter.sentOn());
    }

    private void settled(CaseNumber dueCase, LocalDate on) {
        notices.lockOpen(dueCase).filter(notice -> notice.settledOn() == null).ifPresent(notice -> {
            var penalty = tariffs.after(notice.receivedOn());
            var message = notice.settled(on, penalty);
            notices.shown(notice);
            boolean free = penalty.owedWhenSentOn(on).isZero();
            audit.record(AuditEntry.of(free ? PenaltyAct.DECIDED_IN_TIME : PenaltyAct.DECIDED_LATE)
                    .in(notice.gmCode())
                    .onCase(notice.number())
                    .under("Awb 4:17 lid 3")
                    .after("about", dueCase)
                    .after("sentOn", on));
            message.map(Message::name).ifPresent(name -> process.signal(notice.number(), name));
        });
    }
}
