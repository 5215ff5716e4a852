package nl.groeikracht.recovery;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A recovery as it stands; what has not happened yet is null.
 *
 * @param request from which it follows
 * @param causedBy the case with the decision by which too much turned out to be paid
 * @param fixedOn the day of that decision
 * @param payUntil last day of the term that runs, or ran last
 * @param interestThrough through which day interest was fixed
 * @param askedInterest what was proposed to fix
 * @param owed claim, costs and interest together
 */
public record RecoveryView(
        CaseNumber number,
        CaseNumber request,
        String gmCode,
        RecoveryCause cause,
        CaseNumber causedBy,
        Money overpaid,
        LocalDate fixedOn,
        LocalDate openedOn,
        RecoveryState state,
        Money proposed,
        String proposalReasons,
        String proposalBy,
        String question,
        Money claimed,
        String reasons,
        String body,
        String mandate,
        String decidedBy,
        LocalDate payUntil,
        LocalDate inDefaultSince,
        LocalDate remindedOn,
        Money fee,
        Money interest,
        LocalDate interestThrough,
        Money askedInterest,
        LocalDate askedThrough,
        Money paid,
        Money owed,
        Money outstanding,
        String closedBecause,
        LocalDate closedOn)
        implements Serializable {}
