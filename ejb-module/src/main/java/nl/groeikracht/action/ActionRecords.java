package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.bpmn.ActionProcess;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** The actions as they are kept, with their cards for the list of work. */
@ApplicationScoped
class ActionRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    void add(Object kept) {
        entities.persist(kept);
        entities.flush();
    }

    NeighbourhoodAction read(CaseNumber number) {
        return found(entities.find(NeighbourhoodAction.class, number.value()), number);
    }

    /** Of which municipality it is; asked before it is locked, so that it is not read from before the lock. */
    String gmCode(CaseNumber number) {
        return entities.createQuery("select a.gmCode from NeighbourhoodAction a where a.number = :number", String.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("action", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    NeighbourhoodAction lock(CaseNumber number) {
        return found(entities.find(NeighbourhoodAction.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    /** Empty when the number is of something else. */
    Optional<NeighbourhoodAction> lockIfAny(CaseNumber number) {
        return Optional.ofNullable(
                entities.find(NeighbourhoodAction.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The actions of a team that are not over, held so that nobody goes on with them meanwhile. */
    List<NeighbourhoodAction> lockOpen(CaseNumber team) {
        return entities.createQuery(
                        "select a from NeighbourhoodAction a where a.team = :team and a.endedOn is null order by a.number",
                        NeighbourhoodAction.class)
                .setParameter("team", team.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Where a team took part in what others do, its successor does; not in an action of its own. */
    void partnersGoOn(CaseNumber from, CaseNumber to) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into action_partner (action, team)
                        select p.action, ?2 from action_partner p join neighbourhood_action a on a.number = p.action
                        where p.team = ?1 and a.ended_on is null and a.team <> ?2
                        on conflict do nothing
                        """)
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from action_partner p using neighbourhood_action a
                        where p.team = ?1 and a.number = p.action and a.ended_on is null
                        """).setParameter(1, from.value()).executeUpdate();
    }

    List<ActionPreparation> preparations(CaseNumber action) {
        return entities.createQuery(
                        "select p from ActionPreparation p where p.action = :action order by p.position",
                        ActionPreparation.class)
                .setParameter("action", action.value())
                .getResultList();
    }

    /** The newest last. */
    List<ActionMoney> money(CaseNumber action) {
        return entities.createQuery(
                        "select m from ActionMoney m where m.action = :action order by m.id", ActionMoney.class)
                .setParameter("action", action.value())
                .getResultList();
    }

    Optional<ActionMoney> openMoney(CaseNumber action) {
        return money(action).stream().filter(ActionMoney::isOpen).findFirst();
    }

    Optional<ActionMoney> moneyOf(CaseNumber request) {
        return entities.createQuery("select m from ActionMoney m where m.request = :request", ActionMoney.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<CaseNumber> partners(CaseNumber action) {
        List<String> teams = entities.createNativeQuery(
                        "select team from action_partner where action = ?1 order by team", String.class)
                .setParameter(1, action.value())
                .getResultList();
        return teams.stream().map(CaseNumber::new).toList();
    }

    /** @return false when it takes part already */
    boolean join(CaseNumber action, CaseNumber team) {
        return entities.createNativeQuery(
                                "insert into action_partner (action, team) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, action.value())
                        .setParameter(2, team.value())
                        .executeUpdate()
                == 1;
    }

    boolean leave(CaseNumber action, CaseNumber team) {
        return entities.createNativeQuery("delete from action_partner where action = ?1 and team = ?2")
                        .setParameter(1, action.value())
                        .setParameter(2, team.value())
                        .executeUpdate()
                == 1;
    }

    /** What lists of work show of an action. */
    void show(NeighbourhoodAction action, TeamView team) {
        entities.flush();
        cards.put(new CaseCard(
                action.number(),
                action.gmCode(),
                null,
                action.title(),
                team.name(),
                Money.ZERO,
                team.area(),
                team.place(),
                null,
                false,
                action.notedOn(),
                null,
                null,
                null,
                null,
                false,
                action.state().name(),
                ActionProcess.KEY,
                null));
    }

    /** What lists of work show of it when nothing but its state changed. */
    void show(NeighbourhoodAction action) {
        entities.flush();
        cards.put(
                cards.read(action.number()).now(Money.ZERO, null, action.state().name()));
    }

    private static NeighbourhoodAction found(NeighbourhoodAction action, CaseNumber number) {
        return Optional.ofNullable(action).orElseThrow(() -> new NotFound("action", number.value()));
    }
}
