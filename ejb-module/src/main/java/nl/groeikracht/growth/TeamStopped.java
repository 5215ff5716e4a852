package nl.groeikracht.growth;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * The guidance of a team stopped. Fired in the transaction in which it did.
 *
 * @param programme null when it is in none
 * @param theme of the team; empty when it has none of its own
 * @param lessons what others can learn of it
 */
public record TeamStopped(
        CaseNumber team, String gmCode, CaseNumber programme, String theme, String lessons, LocalDate on) {}
