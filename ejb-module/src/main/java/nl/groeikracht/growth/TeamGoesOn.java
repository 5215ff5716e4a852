package nl.groeikracht.growth;

import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A team goes on in another one: it merged, or split. Fired in the transaction in which it did, once for each new team.
 *
 * @param from number of the team that was
 * @param to number of the new team
 * @param members the ids of those who go along; they keep them
 */
public record TeamGoesOn(CaseNumber from, CaseNumber to, List<Long> members) {

    public TeamGoesOn {
        members = List.copyOf(members);
    }
}
