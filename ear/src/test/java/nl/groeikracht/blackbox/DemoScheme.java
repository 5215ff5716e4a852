package nl.groeikracht.blackbox;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static nl.groeikracht.blackbox.DemoDatabase.text;

import java.util.UUID;

/**
 * One more scheme of Leeuwarden in the demonstration, with the rules of the scheme that is there.
 *
 * @param slug in its address
 * @param name that no other scheme has
 */
public record DemoScheme(String slug, String name) {

    /**
     * A tender in Heemskerk that is open, with two criteria and a committee that advises.
     *
     * @param minimumScore out of 100
     */
    public static DemoScheme tender(long ceilingCents, int minimumScore) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        var made = new DemoScheme("tender-" + id, "Buurtprijsvraag " + id);
        var scheme = Long.valueOf(
                text("insert into groeikracht.scheme (gm_code, slug) values ('GM0396', ?) returning id", made.slug()));
        var ceiling = Long.valueOf(text("""
                insert into groeikracht.budget_ceiling (scheme_id, period_from, period_through)
                values (?, current_date - 400, current_date + 800) returning id
                """, scheme));
        change("""
                insert into groeikracht.budget_movement (ceiling_id, at, kind, ceiling_delta)
                values (?, now() - interval '400 days', 'CEILING', ?)
                """, ceiling, ceilingCents);
        change("""
                insert into groeikracht.scheme_version overriding system value
                select (jsonb_populate_record(v, jsonb_build_object(
                    'id', nextval(pg_get_serial_sequence('groeikracht.scheme_version', 'id')),
                    'scheme_id', ?, 'number', 1, 'name', ?, 'ceiling_id', ?, 'valid_to', null,
                    'valid_from', current_date - 400, 'opens_on', current_date - 30, 'closes_on', current_date + 30,
                    'distribution_system', 'TENDER', 'minimum_score', ?, 'assessors', 2, 'committee_advises', true,
                    'tender_criteria', jsonb_build_array(
                        jsonb_build_object('key', 'goal', 'name', 'Doel', 'weight', '60'),
                        jsonb_build_object('key', 'support', 'name', 'Draagvlak', 'weight', '40'))))).*
                from groeikracht.scheme_version v
                join groeikracht.scheme s on s.id = v.scheme_id
                where s.slug = 'budget-bewonersinitiatieven' and s.gm_code = 'GM0396' and v.number = 1
                """, scheme, made.name(), ceiling, minimumScore);
        return made;
    }

    /** The requests came in earlier than they did, and the scheme closed yesterday. */
    public void close() {
        change("""
                update groeikracht.subsidy_request set received_at = received_at - interval '3 days'
                where scheme_version_id in (select v.id from groeikracht.scheme_version v
                    join groeikracht.scheme s on s.id = v.scheme_id where s.slug = ?)
                """, slug);
        change("""
                update groeikracht.scheme_version set closes_on = current_date - 1
                where scheme_id in (select id from groeikracht.scheme where slug = ?)
                """, slug);
    }

    /**
     * @param opensOn an expression of the database, as {@code current_date - 30}
     * @param closesOn likewise
     */
    public static DemoScheme of(String opensOn, String closesOn, long ceilingCents) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        var made = new DemoScheme("fonds-" + id, "Straatfonds " + id);
        var scheme = Long.valueOf(
                text("insert into groeikracht.scheme (gm_code, slug) values ('GM0080', ?) returning id", made.slug()));
        var ceiling = Long.valueOf(text("""
                insert into groeikracht.budget_ceiling (scheme_id, period_from, period_through)
                values (?, current_date - 400, current_date + 800) returning id
                """, scheme));
        if (ceilingCents > 0) {
            change("""
                    insert into groeikracht.budget_movement (ceiling_id, at, kind, ceiling_delta)
                    values (?, now(), 'CEILING', ?)
                    """, ceiling, ceilingCents);
        }
        change("""
                insert into groeikracht.scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on,
                    ceiling_id, purpose, conditions, documents, obligations, themes, public_law, legal_basis,
                    maximum_cents, minimum_supporters, own_contribution_required, institutions_allowed, decision_weeks,
                    decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
                select ?, 1, ?, current_date - 400, %s, %s, ?, purpose, conditions, documents, obligations, themes,
                    public_law, legal_basis, maximum_cents, minimum_supporters, own_contribution_required,
                    institutions_allowed, decision_weeks, decision_term_article, decision_term_source, supplement_days,
                    latest_months_after_start
                from groeikracht.scheme_version v
                where v.scheme_id = (select id from groeikracht.scheme where slug = 'wijkbudget-oost') and v.number = 1
                """.formatted(opensOn, closesOn), scheme, made.name(), ceiling);
        return made;
    }
}
