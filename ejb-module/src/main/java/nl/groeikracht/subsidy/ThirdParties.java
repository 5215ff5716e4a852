package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Who else is heard on a request, and whether it can be proposed already (Awb 4:8). */
@ApplicationScoped
class ThirdParties {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void add(ThirdParty invited) {
        entities.persist(invited);
        entities.flush();
    }

    List<ThirdParty> of(CaseNumber number) {
        return entities.createQuery(
                        "select t from ThirdParty t where t.number = :number order by t.id", ThirdParty.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    ThirdParty lock(long id) {
        return Optional.ofNullable(entities.find(ThirdParty.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("third party", String.valueOf(id)));
    }

    boolean isHeard(CaseNumber number) {
        var today = Dutch.today(clock);
        return of(number).stream().anyMatch(person -> person.isOver(today));
    }

    /**
     * Nothing is proposed while somebody may still give a view, nor on data about a person who did not give them and was
     * not heard, unless it cannot wait or has to stay unknown (Awb 4:11).
     */
    void requireHeard(CaseNumber number, HearingFacts facts) {
        var today = Dutch.today(clock);
        var people = of(number);
        people.stream().filter(person -> !person.isOver(today)).findFirst().ifPresent(waiting -> {
            throw new Refusal("refusal.thirdPartyStillHeard", waiting.name(), waiting.until());
        });
        boolean needed = facts.thirdParty() && facts.thirdPartyHasNotProvided();
        if (needed && people.isEmpty() && !facts.urgent() && !facts.secrecy()) {
            throw new Refusal("refusal.thirdPartyNotHeard");
        }
    }
}
