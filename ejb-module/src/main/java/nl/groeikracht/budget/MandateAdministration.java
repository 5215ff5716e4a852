package nl.groeikracht.budget;

import static nl.groeikracht.budget.BudgetAct.MANDATE_ENDED;
import static nl.groeikracht.budget.BudgetAct.MANDATE_GIVEN;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.DECIDER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Gives and ends mandates (Awb 10:5); what was decided under an ended mandate stays decided. */
@Stateless
@RolesAllowed("administrator")
public class MandateAdministration {

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    MandateRegister register;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param upTo highest amount to grant; null for no limit
     * @param publication where the mandate was published; required
     * @throws Refusal {@code refusal.mandateNeedsDecider} when this person has not the role of decider here
     */
    public void give(
            String gmCode, String username, Set<DecisionKind> kinds, Money upTo, LocalDate from, String publication) {
        user.require(gmCode, "mandate of " + username, ADMINISTRATOR);
        var published = PlainText.required(publication, MandateInfo.PUBLICATION_LIMIT);
        people.find(username)
                .filter(person -> person.isIn(gmCode, DECIDER))
                .orElseThrow(() -> new Refusal("refusal.mandateNeedsDecider", username));
        entities.createNativeQuery("""
                        insert into mandate (gm_code, username, kinds, up_to_cents, valid_from, publication)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, username)
                .setParameter(3, kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(4, upTo == null ? null : upTo.cents())
                .setParameter(5, from)
                .setParameter(6, published)
                .executeUpdate();
        audit.record(AuditEntry.of(MANDATE_GIVEN)
                .in(gmCode)
                .under(isForFund(kinds) ? null : "Awb 10:5")
                .because(published)
                .after("person", username)
                .after("kinds", kinds)
                .after("upTo", upTo)
                .after("from", from));
    }

    /**
     * Ends a mandate from a day on; an end that is still to come can be moved.
     *
     * @throws Refusal {@code refusal.mandateOver} when it ended already: what is over does not come back,
     *     {@code refusal.mandateEndsBeforeStart} when the day is before its start
     */
    public void end(String gmCode, long mandateId, LocalDate from, String reason) {
        user.require(gmCode, "mandate " + mandateId, ADMINISTRATOR);
        var mandate = register.all(gmCode).stream()
                .filter(held -> held.id() == mandateId)
                .findFirst()
                .orElseThrow(() -> new NotFound("mandate", String.valueOf(mandateId)));
        if (mandate.isOver(Dutch.today(clock))) {
            throw new Refusal("refusal.mandateOver", mandate.validTo());
        }
        if (from.isBefore(mandate.validFrom())) {
            throw new Refusal("refusal.mandateEndsBeforeStart", mandate.validFrom());
        }
        var why = PlainText.required(reason, REASON_LIMIT);
        entities.createNativeQuery("update mandate set valid_to = ?1 where id = ?2 and gm_code = ?3")
                .setParameter(1, from)
                .setParameter(2, mandateId)
                .setParameter(3, gmCode)
                .executeUpdate();
        audit.record(AuditEntry.of(MANDATE_ENDED)
                .in(gmCode)
                .under(isForFund(mandate.kinds()) ? null : "Awb 10:8")
                .because(why)
                .before("until", mandate.validTo())
                .after("person", mandate.username())
                .after("until", from));
    }

    private static boolean isForFund(Set<DecisionKind> kinds) {
        return kinds.stream().allMatch(DecisionKind::isForFund);
    }
}
