package nl.groeikracht.objection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A decision that someone can object to.
 *
 * @param number of the case in which it was taken
 * @param kind null for what only prepares a decision: not open to objection (Awb 6:3)
 * @param by user name of who took it (Awb 10:3, third paragraph)
 * @param involved who prepared or took it: they do not hear the objector (Awb 7:5)
 * @param sentOn null when it was taken but not sent yet
 * @param objectionUntil last day to object; null when it was not sent yet
 */
public record ContestedDecision(
        CaseNumber number,
        DecisionKind kind,
        Money amount,
        String by,
        Set<String> involved,
        Instant decidedAt,
        LocalDate sentOn,
        LocalDate objectionUntil)
        implements Serializable {

    public ContestedDecision {
        involved = Set.copyOf(involved);
    }

    /** Something that only prepares a decision, such as a request to supplement. */
    static ContestedDecision preparatory(CaseNumber number, Set<String> involved, Instant at, LocalDate until) {
        return new ContestedDecision(number, null, Money.ZERO, null, involved, at, null, until);
    }

    public boolean isPreparatory() {
        return kind == null;
    }
}
