package nl.groeikracht.action;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A team told what it learnt of an action. Fired in the transaction in which it did.
 *
 * @param programme of the team; null when it is in none
 * @param theme of the team; empty when it has none of its own
 * @param lessons what others can learn of it
 */
public record ActionTold(
        CaseNumber team, String gmCode, CaseNumber programme, String theme, String lessons, LocalDate on) {}
