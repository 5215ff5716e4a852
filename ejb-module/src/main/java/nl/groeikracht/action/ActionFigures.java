package nl.groeikracht.action;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;

/** What actions brought in a period, as numbers of people and households. Who may see them is for the caller to tell. */
@Stateless
@PermitAll
public class ActionFigures {

    @PersistenceContext
    EntityManager entities;

    /**
     * Of the actions that these teams did, alone or with others: an action of two of them counts once.
     *
     * @param from first day
     * @param before day after the last one
     * @return how many {@code actions}, {@code actions.participants}, {@code actions.households} and {@code
     *     actions.members}; zero of each when there are no teams
     */
    public Map<String, Long> of(Collection<CaseNumber> teams, LocalDate from, LocalDate before) {
        var numbers = teams.isEmpty()
                ? List.of("")
                : teams.stream().map(CaseNumber::value).toList();
        var sums = (Object[]) entities.createNativeQuery("""
                        select count(*), coalesce(sum(participants), 0), coalesce(sum(households), 0),
                               coalesce(sum(new_members), 0)
                        from neighbourhood_action a
                        where a.participants is not null and a.held_on >= :from and a.held_on < :before
                          and (a.team in (:teams) or exists (select from action_partner p
                               where p.action = a.number and p.team in (:teams)))
                        """)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("teams", numbers)
                .getSingleResult();
        return Map.of(
                "actions", ((Number) sums[0]).longValue(),
                "actions.participants", ((Number) sums[1]).longValue(),
                "actions.households", ((Number) sums[2]).longValue(),
                "actions.members", ((Number) sums[3]).longValue());
    }
}
