package nl.groeikracht.retention;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.retention.RetentionAct.HOLD_LIFTED;
import static nl.groeikracht.retention.RetentionAct.HOLD_SET;

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
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Sets and lifts holds. One holds for the whole dossier, whichever of its cases it was set on. */
@Stateless
@RolesAllowed({"administrator", "decider", "auditor"})
public class LegalHolds {

    private static final String RULE = "Archiefbesluit 1995 art. 3";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<HoldView> of(String gmCode) {
        user.require(gmCode, "holds", ADMINISTRATOR, DECIDER, AUDITOR);
        return entities.createQuery(
                        "select h from LegalHold h where h.gmCode = :gmCode and h.liftedAt is null"
                                + " order by h.setAt desc",
                        LegalHold.class)
                .setParameter("gmCode", gmCode)
                .getResultStream()
                .map(hold -> hold.view(Dutch.today(clock), people.nameOf(hold.setBy())))
                .toList();
    }

    /** @param number of any case of the dossier */
    @RolesAllowed({"administrator", "decider"})
    public void set(String gmCode, CaseNumber number, String reason, LocalDate until) {
        user.require(gmCode, "hold on " + number, ADMINISTRATOR, DECIDER);
        var request = requestOf(gmCode, number);
        if (until != null && until.isBefore(Dutch.today(clock))) {
            throw new Refusal("refusal.holdUntil", Dutch.today(clock));
        }
        if (isHeld(request) || isDestroyed(request)) {
            throw new Refusal("refusal.holdAlready", request.value());
        }
        var hold = new LegalHold(request, gmCode, reason, until, user.username(), clock.instant());
        entities.persist(hold);
        audit.record(AuditEntry.of(HOLD_SET)
                .in(gmCode)
                .onCase(request)
                .under(RULE)
                .because(reason)
                .after("until", until == null ? "-" : until));
    }

    @RolesAllowed({"administrator", "decider"})
    public void lift(String gmCode, long id, String why) {
        user.require(gmCode, "hold " + id, ADMINISTRATOR, DECIDER);
        var hold = entities.find(LegalHold.class, id, PESSIMISTIC_WRITE);
        if (hold == null || !hold.gmCode().equals(gmCode)) {
            throw new NotFound("hold", Long.toString(id));
        }
        hold.lift(why, user.username(), clock.instant());
        audit.record(AuditEntry.of(HOLD_LIFTED)
                .in(gmCode)
                .onCase(hold.number())
                .under(RULE)
                .because(why));
    }

    private CaseNumber requestOf(String gmCode, CaseNumber number) {
        return cards.find(number)
                .filter(card -> card.gmCode().equals(gmCode))
                .map(card -> card.origin() == null ? card : cards.read(card.origin()))
                .filter(CaseCard::isRequest)
                .map(CaseCard::number)
                .orElseThrow(() -> new Refusal("refusal.holdUnknown", number.value()));
    }

    private boolean isHeld(CaseNumber request) {
        return count("select count(h) from LegalHold h where h.number = :number and h.liftedAt is null", request) > 0;
    }

    private boolean isDestroyed(CaseNumber request) {
        return count(
                        "select count(i) from ListItem i where i.number = :number and i.settledAt is not null"
                                + " and i.trailHash is not null",
                        request)
                > 0;
    }

    private long count(String jpql, CaseNumber request) {
        return entities.createQuery(jpql, Long.class)
                .setParameter("number", request.value())
                .getSingleResult();
    }
}
