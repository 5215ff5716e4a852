package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Reads actions for lists and trees, all of them in one question to the database. */
@ApplicationScoped
class ActionLines {

    private static final int MOST = 5000;

    private static final String QUERY = """
            select a.number, a.team, t.name, a.parent, a.title, k.name, k.measure, a.state, a.noted_on, a.held_on,
                   a.participants, a.households, a.new_members, a.measures, a.alone,
                   coalesce((select string_agg(o.name, ', ' order by o.name) from action_partner p
                             join team o on o.number = p.team where p.action = a.number), ''),
                   m.asked_cents, m.outcome,
                   (select sum(g.given_cents) from action_money g where g.action = a.number)
            from neighbourhood_action a
            join team t on t.number = a.team
            join action_type k on k.id = a.type_id
            left join lateral (select asked_cents, outcome from action_money n where n.action = a.number
                               order by n.id desc limit 1) m on true
            """;

    @PersistenceContext
    EntityManager entities;

    /** What happened last comes first. */
    List<ActionLine> ofMunicipality(String gmCode) {
        return lines(QUERY + "where a.gm_code = ?1 order by a.touched_on desc, a.number desc", gmCode);
    }

    /** Its own and those that it does with others, in the order in which they came up. */
    List<ActionLine> ofTeam(CaseNumber team) {
        return lines(QUERY + """
                        where a.team = ?1 or exists (select 1 from action_partner p where p.action = a.number and p.team = ?1)
                        order by a.noted_on, a.number
                        """, team.value());
    }

    List<ActionLine> grownFrom(CaseNumber action) {
        return lines(QUERY + "where a.parent = ?1 order by a.noted_on, a.number", action.value());
    }

    @SuppressWarnings("unchecked")
    private List<ActionLine> lines(String sql, String key) {
        List<Object[]> rows = entities.createNativeQuery(sql)
                .setParameter(1, key)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(ActionLines::line).toList();
    }

    private static ActionLine line(Object[] row) {
        return new ActionLine(
                new CaseNumber((String) row[0]),
                new CaseNumber((String) row[1]),
                (String) row[2],
                row[3] == null ? null : new CaseNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ActionState.valueOf((String) row[7]),
                date(row[8]),
                date(row[9]),
                count(row[10]),
                count(row[11]),
                count(row[12]),
                count(row[13]),
                (Boolean) row[14],
                (String) row[15],
                row[16] == null ? null : money(row[16]),
                row[17] == null ? null : MoneyOutcome.valueOf((String) row[17]),
                row[18] == null ? Money.ZERO : money(row[18]));
    }

    private static Integer count(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static Money money(Object cents) {
        return Money.ofCents(((Number) cents).longValue());
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
