package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;

/**
 * The payments of a case, to suspend or to go on.
 *
 * @param orders oldest first
 * @param current the suspension that runs; null when none does
 * @param until the last day when it is suspended today
 * @param suspendable there is something that has not left yet, and no suspension runs
 */
public record SuspensionFile(
        CaseNumber number,
        String title,
        String applicant,
        List<PaymentView> orders,
        List<SuspensionView> suspensions,
        SuspensionView current,
        LocalDate until,
        boolean suspendable,
        List<LawHint> hints)
        implements Serializable {}
