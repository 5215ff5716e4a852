package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.bpmn.GrowthCycleProcess;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** The growth cycles as they are kept, with their cards for the list of work. */
@ApplicationScoped
class GrowthRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    void add(Object kept) {
        entities.persist(kept);
        entities.flush();
    }

    Optional<GrowthCycle> find(CaseNumber team) {
        return Optional.ofNullable(entities.find(GrowthCycle.class, team.value()));
    }

    GrowthCycle read(CaseNumber team) {
        return find(team).orElseThrow(() -> new NotFound("growth cycle", team.value()));
    }

    /** Of which municipality it is; asked before it is locked, so that it is not read from before the lock. */
    String gmCode(CaseNumber team) {
        return before(team, "gmCode", String.class);
    }

    /** In which phase it is before it is locked. */
    Phase phase(CaseNumber team) {
        return before(team, "phase", Phase.class);
    }

    private <T> T before(CaseNumber team, String what, Class<T> type) {
        return entities.createQuery("select c." + what + " from GrowthCycle c where c.team = :team", type)
                .setParameter("team", team.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("growth cycle", team.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    GrowthCycle lock(CaseNumber team) {
        var cycle = entities.find(GrowthCycle.class, team.value(), LockModeType.PESSIMISTIC_WRITE);
        if (cycle == null) {
            throw new NotFound("growth cycle", team.value());
        }
        return cycle;
    }

    /** The team is in another phase from now on, or in none any more. */
    void moved(GrowthCycle cycle, SpanCause cause, String reasons, LocalDate today) {
        leave(cycle.team(), today);
        add(new GrowthSpan(cycle, cause, reasons));
    }

    void leave(CaseNumber team, LocalDate today) {
        entities.createQuery("select s from GrowthSpan s where s.team = :team and s.leftOn is null", GrowthSpan.class)
                .setParameter("team", team.value())
                .getResultList()
                .forEach(span -> span.leave(today));
    }

    List<SpanView> spans(CaseNumber team) {
        return of(GrowthSpan.class, team).stream().map(GrowthSpan::view).toList();
    }

    List<EvidenceView> evidence(CaseNumber team) {
        return of(Evidence.class, team).stream().map(Evidence::view).toList();
    }

    List<EvaluationView> evaluations(CaseNumber team) {
        return of(Evaluation.class, team).stream().map(Evaluation::view).toList();
    }

    /** The newest last. */
    List<Agreement> agreements(CaseNumber team) {
        return of(Agreement.class, team);
    }

    void confirmed(GrowthCycle cycle, Confirmation confirmation) {
        entities.createNativeQuery("""
                        insert into growth_confirmation
                            (team, phase, guide, member, proposed, reasons, table_label, confirmed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, cycle.team().value())
                .setParameter(2, cycle.phase().name())
                .setParameter(3, confirmation.guide())
                .setParameter(4, confirmation.member())
                .setParameter(5, confirmation.proposed())
                .setParameter(6, confirmation.reasons())
                .setParameter(7, confirmation.tableLabel())
                .setParameter(8, confirmation.at())
                .executeUpdate();
    }

    /** What lists of work show of a team. */
    void show(GrowthCycle cycle, TeamView team) {
        entities.flush();
        cards.put(new CaseCard(
                cycle.team(),
                cycle.gmCode(),
                null,
                team.name(),
                "",
                Money.ZERO,
                team.area(),
                team.place(),
                null,
                false,
                cycle.startedOn(),
                null,
                null,
                null,
                null,
                false,
                cycle.isRunning() ? cycle.phase().name() : cycle.state().name(),
                GrowthCycleProcess.KEY,
                null));
    }

    private <T> List<T> of(Class<T> kind, CaseNumber team) {
        return entities.createQuery(
                        "select k from " + kind.getSimpleName() + " k where k.team = :team order by k.id", kind)
                .setParameter("team", team.value())
                .getResultList();
    }
}
