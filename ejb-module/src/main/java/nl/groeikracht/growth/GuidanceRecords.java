package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;

/** The hours of guidance as they were planned and spent. */
@ApplicationScoped
class GuidanceRecords {

    @PersistenceContext
    EntityManager entities;

    void add(GrowthCycle cycle, NewHours hours, String by) {
        entities.createNativeQuery("""
                        insert into guidance_hours (team, phase, kind, spent_on, minutes, note, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, cycle.team().value())
                .setParameter(2, cycle.phase().name())
                .setParameter(3, hours.kind().name())
                .setParameter(4, hours.spentOn())
                .setParameter(5, hours.minutes())
                .setParameter(6, hours.note())
                .setParameter(7, by)
                .executeUpdate();
    }

    void plan(CaseNumber team, Phase phase, GuidanceKind kind, int minutes) {
        entities.createNativeQuery("""
                        insert into guidance_plan (team, phase, kind, minutes) values (?1, ?2, ?3, ?4)
                        on conflict (team, phase, kind) do update set minutes = excluded.minutes
                        """)
                .setParameter(1, team.value())
                .setParameter(2, phase.name())
                .setParameter(3, kind.name())
                .setParameter(4, minutes)
                .executeUpdate();
    }

    /** What was spent in a period, both days included. */
    int minutes(CaseNumber team, LocalDate from, LocalDate through) {
        return ((Number) entities.createNativeQuery("""
                                select coalesce(sum(minutes), 0) from guidance_hours
                                where team = ?1 and spent_on between ?2 and ?3
                                """)
                        .setParameter(1, team.value())
                        .setParameter(2, from)
                        .setParameter(3, through)
                        .getSingleResult())
                .intValue();
    }

    /** Planned, by the norm of the team's approach or by its own plan, against spent. */
    @SuppressWarnings("unchecked")
    GuidanceView view(CaseNumber team, String approach, LocalDate today) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select n.phase, n.kind, coalesce(p.minutes, n.minutes),
                               (select coalesce(sum(h.minutes), 0) from guidance_hours h
                                where h.team = ?1 and h.phase = n.phase and h.kind = n.kind)
                        from (select distinct on (phase, kind) phase, kind, minutes from guidance_norm
                              where approach = ?2 and valid_from <= ?3 order by phase, kind, valid_from desc) n
                        left join guidance_plan p on p.team = ?1 and p.phase = n.phase and p.kind = n.kind
                        """)
                .setParameter(1, team.value())
                .setParameter(2, approach)
                .setParameter(3, today)
                .getResultList();
        var lines = new ArrayList<GuidanceView.Line>();
        Map<String, Object[]> known = new HashMap<>();
        rows.forEach(row -> known.put(row[0] + "/" + row[1], row));
        for (var phase : Phase.values()) {
            for (var kind : GuidanceKind.values()) {
                var row = known.getOrDefault(phase + "/" + kind, new Object[] {null, null, 0, 0});
                lines.add(
                        new GuidanceView.Line(phase, kind, ((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
            }
        }
        return new GuidanceView(lines);
    }
}
