package nl.groeikracht.action;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * An action in a list.
 *
 * @param parent the action from which it grew; null when it stands on its own
 * @param type name of its kind
 * @param measure what its kind counts; empty when nothing
 * @param partners the names of the other teams that do it too, with commas; empty without
 * @param heldOn the day on which it is or was; null when not known yet
 * @param participants null as long as it was not done; so are the other results
 * @param asked the money that was asked last; null when none was
 * @param outcome of that; null as long as there is no answer
 * @param given in all
 */
public record ActionLine(
        CaseNumber number,
        CaseNumber team,
        String teamName,
        CaseNumber parent,
        String title,
        String type,
        String measure,
        ActionState state,
        LocalDate notedOn,
        LocalDate heldOn,
        Integer participants,
        Integer households,
        Integer newMembers,
        Integer measures,
        boolean alone,
        String partners,
        Money asked,
        MoneyOutcome outcome,
        Money given)
        implements Serializable {}
