package nl.groeikracht.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.Penalty;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A notice of default as it stands; what has not happened yet is null.
 *
 * @param request from which its case follows
 * @param dueCase in which the decision is late
 * @param deadline last day of the term as it was on the day of receipt
 * @param penalty what each day costs after the two weeks, when no decision comes
 * @param applicants how many asked together
 * @param settledOn the day on which the decision was sent
 * @param days on how many days the penalty was owed
 */
public record NoticeView(
        CaseNumber number,
        String gmCode,
        CaseNumber request,
        CaseNumber dueCase,
        NoticeChannel channel,
        LocalDate receivedOn,
        String words,
        String registeredBy,
        LocalDate deadline,
        boolean premature,
        NoticeState state,
        Penalty penalty,
        int applicants,
        NoPenaltyGround ground,
        String findings,
        String checkedBy,
        String question,
        LocalDate settledOn,
        Integer days,
        Money owed,
        LocalDate fixBefore,
        String reasons,
        String body,
        String mandate,
        String decidedBy,
        LocalDate decidedOn)
        implements Serializable {

    /** What it comes to when nothing is decided through a day, or what was fixed. */
    public Money owedOn(LocalDate today) {
        if (owed != null) {
            return owed;
        }
        return state == NoticeState.RUNNING ? penalty.owedThrough(today) : Money.ZERO;
    }

    /** The share of each who asked, the largest first; empty when one asked. */
    public List<Money> shares() {
        return owed == null || applicants == 1 ? List.of() : Penalty.shares(owed, applicants);
    }
}
