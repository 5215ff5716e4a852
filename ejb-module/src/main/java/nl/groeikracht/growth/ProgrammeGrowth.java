package nl.groeikracht.growth;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/**
 * How the teams of a programme grow, for the programme itself: phases, hours and signals, nothing about people. The
 * programme tells who may see it.
 */
@Stateless
@PermitAll
public class ProgrammeGrowth {

    private static final int QUARTERS = 4;
    private static final int QUARTER_MONTHS = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TeamPulses pulses;

    @Inject
    Clock clock;

    /** The teams of the programme in one of its municipalities, by name. */
    public List<TeamLine> of(String gmCode, CaseNumber programme) {
        return pulses.of(gmCode, Dutch.today(clock)).stream()
                .filter(line -> programme.equals(line.programme()))
                .toList();
    }

    /** Whether the team is, or was, one of the programme. */
    public boolean isOf(CaseNumber team, CaseNumber programme) {
        return !entities.createNativeQuery("select 1 from team where number = ?1 and programme = ?2")
                .setParameter(1, team.value())
                .setParameter(2, programme.value())
                .getResultList()
                .isEmpty();
    }

    /** Why each team is in its phase: what began the stay, and what people said of it then. */
    @SuppressWarnings("unchecked")
    public Map<CaseNumber, SpanView> stays(CaseNumber programme) {
        List<GrowthSpan> spans = entities.createNativeQuery("""
                        select distinct on (s.team) s.* from growth_span s join team t on t.number = s.team
                        where t.programme = ?1 order by s.team, s.id desc
                        """, GrowthSpan.class)
                .setParameter(1, programme.value())
                .getResultList();
        var stays = new HashMap<CaseNumber, SpanView>();
        spans.forEach(span -> stays.put(span.team(), span.view()));
        return stays;
    }

    /** Minutes of guidance of all teams together, from the first day until before the other. */
    public int minutes(CaseNumber programme, LocalDate from, LocalDate before) {
        var sum = (Number) entities.createNativeQuery("""
                        select coalesce(sum(h.minutes), 0) from guidance_hours h join team t on t.number = h.team
                        where t.programme = ?1 and h.spent_on >= ?2 and h.spent_on < ?3
                        """)
                .setParameter(1, programme.value())
                .setParameter(2, from)
                .setParameter(3, before)
                .getSingleResult();
        return sum.intValue();
    }

    /** Minutes of guidance of each team in each of the last four times three months, the oldest first. */
    @SuppressWarnings("unchecked")
    public Map<CaseNumber, List<Integer>> quarters(CaseNumber programme, LocalDate today) {
        var quarters = new HashMap<CaseNumber, List<Integer>>();
        for (int back = 0; back < QUARTERS; back++) {
            List<Object[]> rows = entities.createNativeQuery("""
                            select t.number, sum(h.minutes) from guidance_hours h join team t on t.number = h.team
                            where t.programme = ?1 and h.spent_on > ?2 and h.spent_on <= ?3 group by t.number
                            """)
                    .setParameter(1, programme.value())
                    .setParameter(2, today.minusMonths((back + 1L) * QUARTER_MONTHS))
                    .setParameter(3, today.minusMonths((long) back * QUARTER_MONTHS))
                    .getResultList();
            int place = QUARTERS - 1 - back;
            rows.forEach(row -> quarters.computeIfAbsent(
                            new CaseNumber((String) row[0]), team -> new ArrayList<>(Collections.nCopies(QUARTERS, 0)))
                    .set(place, ((Number) row[1]).intValue()));
        }
        return quarters;
    }
}
