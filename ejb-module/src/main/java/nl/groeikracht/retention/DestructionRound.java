package nl.groeikracht.retention;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static nl.groeikracht.retention.RetentionAct.DESTRUCTION_FINISHED;
import static nl.groeikracht.retention.RetentionAct.DOSSIER_DESTROYED;
import static nl.groeikracht.retention.RetentionAct.DOSSIER_KEPT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.ProcessErasure;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/**
 * The portions of a destruction: one dossier is one transaction, in which the engine forgets its cases and the database
 * destroys it. Whatever breaks off, each dossier is either whole or gone, and the next round goes on with the rest.
 */
@Stateless
@RunAs("process")
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class DestructionRound {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    ListRegister register;

    @Inject
    CaseCards cards;

    @Inject
    ProcessErasure erasure;

    @Inject
    DestructionProof proof;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The lists that are being destroyed, the oldest first. */
    public List<CaseNumber> lists() {
        return entities.createQuery(
                        "select l.number from DestructionList l where l.state = :destroying order by l.startedAt",
                        String.class)
                .setParameter("destroying", ListState.DESTROYING)
                .getResultStream()
                .map(CaseNumber::new)
                .toList();
    }

    /** What of a list has still to go. */
    public List<CaseNumber> left(CaseNumber list) {
        return register.items(list).stream()
                .filter(item -> item.state() == ItemState.LISTED)
                .map(ListItem::number)
                .toList();
    }

    /** Destroys one dossier; it stays when a hold stops it or when it was opened again since the list was drawn up. */
    public void destroy(CaseNumber list, CaseNumber dossier) {
        var gmCode = register.lock(list).gmCode();
        var item = register.item(list, dossier).filter(listed -> listed.state() == ItemState.LISTED);
        if (item.isEmpty()) {
            return;
        }
        var today = Dutch.today(clock);
        var isDue = dossiers.find(dossier)
                .filter(found -> !found.held() && !found.destroyFrom().isAfter(today))
                .isPresent();
        if (isDue) {
            erasure.erase(casesOf(dossier));
            destroyInDatabase(list, dossier);
        } else {
            item.get().keep(clock.instant());
        }
        audit.record(AuditEntry.of(isDue ? DOSSIER_DESTROYED : DOSSIER_KEPT)
                .in(gmCode)
                .onCase(dossier)
                .by(Actor.system())
                .under(item.get().selection())
                .after("list", list));
    }

    /** Everything had its turn: the proof is made, and the list is closed. */
    public void finish(CaseNumber list) {
        var locked = register.lock(list);
        if (locked.state() != ListState.DESTROYING || !left(list).isEmpty()) {
            return;
        }
        locked.finish(proof.make(register.view(list), clock.instant()), clock.instant());
        audit.record(AuditEntry.of(DESTRUCTION_FINISHED)
                .in(locked.gmCode())
                .onCase(list)
                .by(Actor.system())
                .under(DestructionLists.RULE)
                .after("state", locked.state()));
    }

    public void troubled(CaseNumber list, String what) {
        register.lock(list).troubled(what);
    }

    private List<CaseNumber> casesOf(CaseNumber request) {
        return Stream.concat(
                        Stream.of(request), cards.following(request).stream().map(CaseCard::number))
                .toList();
    }

    private void destroyInDatabase(CaseNumber list, CaseNumber dossier) {
        entities.createNativeQuery("select count(*) from destroy_dossier(?1, ?2, ?3, ?4)", Long.class)
                .setParameter(1, list.value())
                .setParameter(2, dossier.value())
                .setParameter(3, Dutch.today(clock))
                .setParameter(4, clock.instant())
                .getSingleResult();
    }
}
