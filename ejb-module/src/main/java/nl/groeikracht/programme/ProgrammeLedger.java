package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * The money of programmes, as movements that are only ever added: what is planned, committed and spent is their sum.
 * Whoever moves money has locked the programme; a trigger in the database checks the same sums once more.
 */
@ApplicationScoped
class ProgrammeLedger {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void plan(long line, Money amount, String payer) {
        move(line, "PLAN", new long[] {amount.cents(), 0, 0}, Dutch.today(clock), payer, null);
    }

    /**
     * The payer promised an amount: from now on that is the plan too.
     *
     * @throws Refusal when less is promised than was spent already
     */
    void commit(FundingView line, Money amount, LocalDate on, String commitment) {
        if (line.spent().exceeds(amount)) {
            throw new Refusal("refusal.programmeCommitment", line.spent());
        }
        long planned =
                amount.cents() - (line.amount() == null ? 0 : line.amount().cents());
        move(line.id(), "COMMIT", new long[] {planned, amount.cents() - committed(line.id()), 0}, on, commitment, null);
    }

    /** @throws Refusal when there is not so much left, or when so much did not go out */
    void spend(FundingView line, Spending spending, String what) {
        if (!spending.cameBack()) {
            var left = line.amount() == null ? Money.ZERO : line.left();
            if (spending.amount().exceeds(left)) {
                throw new Refusal("refusal.programmeLeft", left);
            }
            move(
                    line.id(),
                    "SPEND",
                    new long[] {0, 0, spending.amount().cents()},
                    spending.on(),
                    what,
                    spending.team());
            return;
        }
        var spent = spentFor(line.id(), spending.team());
        if (spending.amount().exceeds(spent)) {
            throw new Refusal("refusal.programmeBack", spent);
        }
        move(
                line.id(),
                "COME_BACK",
                new long[] {0, 0, -spending.amount().cents()},
                spending.on(),
                what,
                spending.team());
    }

    /** What was spent for each team; under null what was for all of them together. */
    @SuppressWarnings("unchecked")
    Map<CaseNumber, Money> byTeam(CaseNumber programme) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select m.team, sum(m.spent_delta) from programme_movement m
                            join programme_funding f on f.id = m.funding_id
                        where f.case_number = ?1 group by m.team
                        """)
                .setParameter(1, programme.value())
                .getResultList();
        var spent = new HashMap<CaseNumber, Money>();
        rows.forEach(row -> spent.put(
                row[0] == null ? null : new CaseNumber((String) row[0]), Money.ofCents(((Number) row[1]).longValue())));
        return spent;
    }

    private Money spentFor(long line, CaseNumber team) {
        var spent = (Number) entities.createNativeQuery("""
                        select coalesce(sum(spent_delta), 0) from programme_movement
                        where funding_id = ?1 and team is not distinct from cast(?2 as text)
                        """)
                .setParameter(1, line)
                .setParameter(2, team == null ? null : team.value())
                .getSingleResult();
        return Money.ofCents(spent.longValue());
    }

    private long committed(long line) {
        var committed = (Number) entities.createNativeQuery(
                        "select coalesce(sum(committed_delta), 0) from programme_movement where funding_id = ?1")
                .setParameter(1, line)
                .getSingleResult();
        return committed.longValue();
    }

    /** @param deltas planned, committed, spent */
    private void move(long line, String kind, long[] deltas, LocalDate on, String what, CaseNumber team) {
        entities.createNativeQuery("""
                        insert into programme_movement (funding_id, at, kind, planned_delta, committed_delta, spent_delta, on_day,
                            what, team, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as text), ?10)
                        """)
                .setParameter(1, line)
                .setParameter(2, clock.instant())
                .setParameter(3, kind)
                .setParameter(4, deltas[0])
                .setParameter(5, deltas[1])
                .setParameter(6, deltas[2])
                .setParameter(7, on)
                .setParameter(8, what)
                .setParameter(9, team == null ? null : team.value())
                .setParameter(10, user.username())
                .executeUpdate();
    }
}
