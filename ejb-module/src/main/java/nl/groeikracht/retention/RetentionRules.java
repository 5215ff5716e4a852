package nl.groeikracht.retention;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.retention.RetentionAct.RULE_ADDED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * How long dossiers are kept (Archiefwet 1995, article 5). A municipality may add a newer row of its own; it holds for
 * dossiers that end from its date on, so that nothing is destroyed sooner than was said when it ended.
 */
@Stateless
@RolesAllowed({"administrator", "decider", "auditor"})
public class RetentionRules {

    public static final int TEXT_LIMIT = 500;
    private static final int SELECTION_LIMIT = 60;
    private static final int MOST_YEARS = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<RetentionRule> of(String gmCode) {
        user.require(gmCode, "retention rules", ADMINISTRATOR, DECIDER, AUDITOR);
        return dossiers.table(gmCode).rules();
    }

    /** What has ended, with the day from which it may be destroyed; the first to go first. */
    public List<ExpiringDossier> upcoming(String gmCode) {
        user.require(gmCode, "retention", ADMINISTRATOR, DECIDER, AUDITOR);
        return dossiers.ended(gmCode);
    }

    @RolesAllowed("administrator")
    public void add(String gmCode, DossierResult result, String selection, int years, LocalDate from, String why) {
        user.require(gmCode, "retention rules", ADMINISTRATOR);
        var today = Dutch.today(clock);
        if (from == null || from.isBefore(today)) {
            throw new Refusal("refusal.retentionFrom", today);
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new Refusal("refusal.retentionYears", MOST_YEARS);
        }
        var rule = new RetentionRule(
                result,
                PlainText.required(selection, SELECTION_LIMIT),
                years,
                from,
                true,
                PlainText.required(why, TEXT_LIMIT),
                user.username());
        requireNew(gmCode, rule);
        entities.persist(new DatedRule(gmCode, rule, clock.instant()));
        audit.record(AuditEntry.of(RULE_ADDED)
                .in(gmCode)
                .under(rule.selection())
                .because(rule.reason())
                .after("result", result)
                .after("years", years)
                .after("validFrom", from));
    }

    private void requireNew(String gmCode, RetentionRule rule) {
        if (dossiers.table(gmCode).rules().stream()
                .anyMatch(known -> known.own()
                        && known.result() == rule.result()
                        && known.validFrom().equals(rule.validFrom()))) {
            throw new Refusal("refusal.retentionTwice", rule.validFrom());
        }
    }
}
