package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;

/**
 * The applicant did not supplement in time: treat the request or not?
 *
 * @param lastDay on which not treating can still be decided (Awb 4:5, fourth paragraph)
 * @param tooLate that day has passed: it has to be treated
 * @param mandate under which the decider may leave it; null when there is none
 */
public record NotTreatingTask(
        OpenTask task, CaseView view, LocalDate lastDay, boolean tooLate, String mandate, List<LawHint> hints)
        implements Serializable {}
