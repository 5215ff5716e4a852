package nl.groeikracht.action;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * An idea for an action.
 *
 * @param type of the catalogue
 * @param about may be empty
 * @param parent the action from which it grows; null when it stands on its own
 */
public record NewAction(CaseNumber team, long type, String title, String about, CaseNumber parent)
        implements Serializable {}
