package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/**
 * Keeps the cards of the cases. The domain that owns a case puts its card at each change, in the same transaction. When
 * the decision term no longer runs, its last day stays behind for the figures ({@code term_through}).
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CaseCards {

    @Inject
    Sql sql;

    @Inject
    WorkItems workItems;

    public void put(CaseCard card) {
        sql.update(
                """
                insert into case_card (case_number, gm_code, scheme_id, subject, applicant, amount_cents, area,
                    neighbourhood, theme, accent, received_on, decide_by, term_through, suspended_since,
                    suspended_until, advice_until, escalated, state, kind, origin)
                values (?, ?, ?::bigint, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date, ?::date, ?::date, ?, ?, ?, ?)
                on conflict (case_number) do update set
                    scheme_id = excluded.scheme_id, subject = excluded.subject, applicant = excluded.applicant,
                    amount_cents = excluded.amount_cents, area = excluded.area,
                    neighbourhood = excluded.neighbourhood, theme = excluded.theme, accent = excluded.accent,
                    received_on = excluded.received_on, decide_by = excluded.decide_by,
                    term_through = coalesce(excluded.decide_by, case_card.term_through),
                    suspended_since = excluded.suspended_since, suspended_until = excluded.suspended_until,
                    advice_until = excluded.advice_until, escalated = excluded.escalated, state = excluded.state
                """,
                card.number().value(),
                card.gmCode(),
                card.schemeId(),
                card.subject(),
                card.applicant(),
                card.amount().cents(),
                card.area(),
                card.neighbourhood(),
                card.theme(),
                card.accent(),
                card.receivedOn(),
                card.decideBy(),
                card.decideBy(),
                card.suspendedSince(),
                card.suspendedUntil(),
                card.adviceUntil(),
                card.escalated(),
                card.state(),
                card.kind(),
                card.origin() == null ? null : card.origin().value());
        workItems.takeOver(card.number());
    }

    @TransactionAttribute(SUPPORTS)
    public Optional<CaseCard> find(CaseNumber number) {
        return sql.find(CaseCards::card, "select * from case_card where case_number = ?", number.value());
    }

    /** @throws NotFound when there is no such case */
    @TransactionAttribute(SUPPORTS)
    public CaseCard read(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotFound("case", number.value()));
    }

    /** The cases that follow from a request, oldest first. */
    @TransactionAttribute(SUPPORTS)
    public List<CaseCard> following(CaseNumber request) {
        return sql.list(
                CaseCards::card,
                "select * from case_card where origin = ? order by received_on, case_number",
                request.value());
    }

    private static CaseCard card(ResultSet row) throws SQLException {
        return new CaseCard(
                new CaseNumber(row.getString("case_number")),
                row.getString("gm_code"),
                row.getObject("scheme_id", Long.class),
                row.getString("subject"),
                row.getString("applicant"),
                Money.ofCents(row.getLong("amount_cents")),
                row.getString("area"),
                row.getString("neighbourhood"),
                row.getString("theme"),
                row.getBoolean("accent"),
                Sql.date(row, "received_on"),
                Sql.date(row, "decide_by"),
                Sql.date(row, "suspended_since"),
                Sql.date(row, "suspended_until"),
                Sql.date(row, "advice_until"),
                row.getBoolean("escalated"),
                row.getString("state"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("origin"))
                        .map(CaseNumber::new)
                        .orElse(null));
    }
}
