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
