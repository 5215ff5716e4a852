package nl.groeikracht.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.shared.CaseNumber;

/**
 * What there is to say that we are late.
 *
 * @param request to which all of it belongs
 * @param due the decisions that are due now
 * @param notices what was sent before, the newest first
 */
public record NoticeForm(
        CaseNumber request,
        String gmCode,
        boolean publicLaw,
        List<DueDecision> due,
        List<NoticeView> notices,
        LocalDate today)
        implements Serializable {

    /** Whether a term has passed and nobody told us yet. */
    public boolean isOffered() {
        return publicLaw && due.stream().anyMatch(decision -> decision.isLateOn(today) && !isRunning(decision));
    }

    public boolean isRunning(DueDecision decision) {
        return notices.stream()
                .anyMatch(notice -> notice.dueCase().equals(decision.number())
                        && notice.state().isOpen());
    }
}
