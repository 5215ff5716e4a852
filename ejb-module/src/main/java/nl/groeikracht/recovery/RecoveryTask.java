package nl.groeikracht.recovery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/**
 * Work on a recovery.
 *
 * @param claimableUntil last day on which it can be claimed back (Awb 4:57, fourth paragraph)
 * @param payUntil until when must be paid when the letter leaves today
 * @param fee what a reminder costs now
 * @param interest what is owed in interest through today and was not fixed yet
 * @param lapsesOn when the debt lapses; null before its term runs
 */
public record RecoveryTask(
        OpenTask task,
        CaseCard card,
        RecoveryView recovery,
        ReceivedSubsidy subsidy,
        String proposer,
        LocalDate claimableUntil,
        LocalDate payUntil,
        Money fee,
        Money interest,
        LocalDate lapsesOn,
        List<LawHint> hints)
        implements Serializable {}
