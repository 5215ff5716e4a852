package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** The determinations as they are kept. */
@ApplicationScoped
class Determinations {

    @PersistenceContext
    EntityManager entities;

    void add(Determination determination) {
        entities.persist(determination);
        entities.flush();
    }

    Determination read(CaseNumber number) {
        return Optional.ofNullable(entities.find(Determination.class, number.value()))
                .orElseThrow(() -> new NotFound("determination", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    Determination lock(CaseNumber number) {
        return Optional.ofNullable(entities.find(Determination.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("determination", number.value()));
    }

    /** Only the number, so that whoever goes on to lock it sees it as it is then. */
    Optional<CaseNumber> ofRequest(CaseNumber request) {
        return entities.createQuery("select d.number from Determination d where d.request = :request", String.class)
                .setParameter("request", request.value())
                .getResultStream()
                .map(CaseNumber::new)
                .findFirst();
    }

    void add(ActivityReport report) {
        entities.persist(report);
        entities.flush();
    }

    List<ReportView> reports(CaseNumber number) {
        return entities.createQuery(
                        "select r from ActivityReport r where r.caseNumber = :number order by r.id",
                        ActivityReport.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(ActivityReport::view)
                .toList();
    }

    /** What was told before the decision, and so has to be weighed. */
    int reportsToWeigh(CaseNumber number) {
        return (int) reports(number).stream().filter(report -> !report.late()).count();
    }

    /** What was sent under a key: a double click sends the same again. */
    Optional<ReportView> sent(String sendKey) {
        return entities.createQuery("select r from ActivityReport r where r.sendKey = :key", ActivityReport.class)
                .setParameter("key", sendKey)
                .getResultStream()
                .findFirst()
                .map(ActivityReport::view);
    }

    Optional<ReportDraft> draft(CaseNumber number) {
        return Optional.ofNullable(entities.find(ReportDraft.class, number.value()));
    }

    void keep(ReportDraft draft) {
        entities.persist(draft);
    }

    void remove(ReportDraft draft) {
        entities.remove(draft);
    }

    void add(DeterminationTaken decision) {
        entities.persist(decision);
        entities.flush();
    }

    Optional<DeterminedView> decision(CaseNumber number) {
        return Optional.ofNullable(entities.find(DeterminationTaken.class, number.value()))
                .map(DeterminationTaken::view);
    }

    void keep(CaseNumber number, AfterObjection changed, Instant at) {
        entities.createNativeQuery("""
                        insert into determination_after_objection (case_number, objection, amount_cents, decided_at)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, number.value())
                .setParameter(2, changed.objection().value())
                .setParameter(3, changed.amount().cents())
                .setParameter(4, at)
                .executeUpdate();
    }

    /** What it came to after objections, the newest first. */
    List<AfterObjection> afterObjections(CaseNumber number) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select objection, amount_cents from determination_after_objection
                        where case_number = ?1 order by decided_at desc
                        """).setParameter(1, number.value()).getResultList();
        return rows.stream()
                .map(row -> new AfterObjection(
                        new CaseNumber((String) row[0]), Money.ofCents(((Number) row[1]).longValue())))
                .toList();
    }
}
