package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;

/** Takes the pulse of all teams of a municipality at once, so that a list of them is one question to the database. */
@ApplicationScoped
class TeamPulses {

    private static final int MOST_TEAMS = 2000;
    private static final int PERIOD_DAYS = 90;

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrowthSettings settings;

    /** By name. */
    @SuppressWarnings("unchecked")
    List<TeamLine> of(String gmCode, LocalDate today) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select t.number, t.name, t.place, t.programme, c.state, c.phase, c.phase_since, c.started_on,
                               c.evaluation_due, c.more_support, c.ended_on, g.name, k.name,
                               exists (select 1 from membership x where x.username = t.contact
                                       and x.gm_code = t.gm_code) and coalesce(k.active, false),
                               exists (select 1 from membership x where x.username = t.guide
                                       and x.gm_code = t.gm_code and x.role = 'guide') and coalesce(g.active, false),
                               (select count(*) from team_member m where m.team = t.number),
                               (select coalesce(sum(coalesce(p.minutes, n.minutes)), 0)
                                from (select distinct on (kind) kind, minutes from guidance_norm
                                      where approach = t.approach and phase = c.phase and valid_from <= ?2
                                      order by kind, valid_from desc) n
                                left join guidance_plan p on p.team = t.number and p.phase = c.phase and p.kind = n.kind),
                               (select coalesce(sum(h.minutes), 0) from guidance_hours h
                                where h.team = t.number and h.phase = c.phase),
                               (select coalesce(sum(h.minutes), 0) from guidance_hours h
                                where h.team = t.number and h.spent_on > ?3),
                               (select coalesce(sum(h.minutes), 0) from guidance_hours h
                                where h.team = t.number and h.spent_on > ?4 and h.spent_on <= ?3),
                               (select greatest(max(a.official_on), (select max(y.held_on) from yearly_talk y
                                                                     where y.team = t.number))
                                from team_agreement a where a.team = t.number and a.official_on is not null),
                               greatest(c.phase_since,
                                   (select max(e.happened_on) from growth_evidence e where e.team = t.number),
                                   (select max(h.spent_on) from guidance_hours h where h.team = t.number),
                                   (select max(v.held_on) from growth_evaluation v where v.team = t.number),
                                   (select max(y.held_on) from yearly_talk y where y.team = t.number),
                                   (select max(n.touched_on) from neighbourhood_action n where n.team = t.number)),
                               (select coalesce(sum(h.minutes), 0) from guidance_hours h where h.team = t.number),
                               t.inhabitants
                        from team t
                        join growth_cycle c on c.team = t.number
                        left join person g on g.username = t.guide
                        left join person k on k.username = t.contact
                        where t.gm_code = ?1 order by t.name, t.number
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, today)
                .setParameter(3, today.minusDays(PERIOD_DAYS))
                .setParameter(4, today.minusDays(2 * PERIOD_DAYS))
                .setMaxResults(MOST_TEAMS)
                .getResultList();
        var known = settings.all(today);
        return rows.stream()
                .map(row -> line(row, pulse(row).signals(today, known)))
                .toList();
    }

    private static TeamPulse pulse(Object[] row) {
        return new TeamPulse(
                Phase.valueOf((String) row[5]),
                RelationRecords.date(row[21]),
                RelationRecords.date(row[8]),
                (Boolean) row[9],
                (Boolean) row[13],
                (Boolean) row[14],
                number(row[15]),
                number(row[16]),
                number(row[17]),
                number(row[18]),
                number(row[19]),
                RelationRecords.date(row[20]));
    }

    private static TeamLine line(Object[] row, Set<Signal> signals) {
        var state = GrowthState.valueOf((String) row[4]);
        return new TeamLine(
                new CaseNumber((String) row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : new CaseNumber((String) row[3]),
                state,
                Phase.valueOf((String) row[5]),
                RelationRecords.date(row[6]),
                RelationRecords.date(row[7]),
                RelationRecords.date(row[10]),
                (String) row[11],
                (String) row[12],
                number(row[15]),
                number(row[16]),
                number(row[17]),
                number(row[22]),
                RelationRecords.date(row[21]),
                RelationRecords.date(row[8]),
                row[23] == null ? null : number(row[23]),
                state == GrowthState.RUNNING ? List.copyOf(new TreeSet<>(signals)) : List.of());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
