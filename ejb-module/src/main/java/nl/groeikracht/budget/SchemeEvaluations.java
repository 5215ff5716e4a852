package nl.groeikracht.budget;

import static nl.groeikracht.budget.BudgetAct.SCHEME_EVALUATED;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * The reports on the effects of schemes in practice: at least once in five years, counted from the first day of the
 * scheme or from the last report (Awb 4:24).
 */
@Stateless
@RolesAllowed("administrator")
public class SchemeEvaluations {

    private static final String RULE = "evaluation";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Schemes schemes;

    @Inject
    LegalTerms legal;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Empty for a private fund, of which the law asks no report. */
    @PermitAll
    public Optional<EvaluationState> of(long schemeId) {
        var versions = versions(schemeId);
        if (!versions.get(0).rules().publicLaw()) {
            return Optional.empty();
        }
        var since = versions.stream()
                .map(SchemeTerms::validFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var published = published(schemeId);
        var from = published.isEmpty() ? since : published.get(0).publishedOn();
        var dueOn = legal.term(RULE, from).end(from, legal.workingDays());
        return Optional.of(new EvaluationState(since, dueOn, published));
    }

    /** Registers that a report was published, and where. */
    public void register(long schemeId, SchemeEvaluation report) {
        var newest = versions(schemeId).get(0);
        user.require(newest.gmCode(), "evaluation of " + newest.slug(), ADMINISTRATOR);
        var state = of(schemeId).orElseThrow(() -> new Refusal("refusal.evaluationOfPrivateFund"));
        var today = Dutch.today(clock);
        if (report.publishedOn() == null
                || report.publishedOn().isBefore(state.since())
                || report.publishedOn().isAfter(today)) {
            throw new Refusal("refusal.evaluationDay", state.since(), today);
        }
        var publication = PlainText.required(report.publication(), SchemeEvaluation.PUBLICATION_LIMIT);
        var conclusion = PlainText.required(report.conclusion(), SchemeEvaluation.CONCLUSION_LIMIT);
        entities.createNativeQuery("""
                        insert into scheme_evaluation (scheme_id, published_on, publication, conclusion, registered_by,
                            registered_at) values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, schemeId)
                .setParameter(2, report.publishedOn())
                .setParameter(3, publication)
                .setParameter(4, conclusion)
                .setParameter(5, user.username())
                .setParameter(6, clock.instant())
                .executeUpdate();
        audit.record(AuditEntry.of(SCHEME_EVALUATED)
                .in(newest.gmCode())
                .under("Awb 4:24")
                .because(conclusion)
                .before("dueOn", state.dueOn())
                .after("scheme", newest.slug())
                .after("publishedOn", report.publishedOn())
                .after("publication", publication));
    }

    /** The newest first. */
    private List<SchemeTerms> versions(long schemeId) {
        return Optional.of(schemes.versions(schemeId))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
    }

    @SuppressWarnings("unchecked")
    private List<SchemeEvaluation> published(long schemeId) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select published_on, publication, conclusion from scheme_evaluation
                        where scheme_id = ?1 order by published_on desc, id desc
                        """).setParameter(1, schemeId).getResultList();
        return rows.stream()
                .map(row -> new SchemeEvaluation(date(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
