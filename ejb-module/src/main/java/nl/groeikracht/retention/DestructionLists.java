package nl.groeikracht.retention;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.retention.RetentionAct.DESTRUCTION_STARTED;
import static nl.groeikracht.retention.RetentionAct.DOSSIER_TAKEN_OFF;
import static nl.groeikracht.retention.RetentionAct.LIST_APPROVED;
import static nl.groeikracht.retention.RetentionAct.LIST_CANCELLED;
import static nl.groeikracht.retention.RetentionAct.LIST_DRAWN_UP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.retention.ListView.Approval;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * From a list of what may be destroyed to the start of its destruction (Archiefwet 1995, article 3; Archiefbesluit
 * 1995, article 8). Two people approve exactly what stands on it; who drew it up may be one of them.
 */
@Stateless
@RolesAllowed({"administrator", "decider", "auditor"})
public class DestructionLists {

    static final String RULE = "Archiefwet 1995 art. 3";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    ListRegister register;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<ListLine> of(String gmCode) {
        user.require(gmCode, "destruction lists", ADMINISTRATOR, DECIDER, AUDITOR);
        return register.lines(gmCode);
    }

    public ListView read(CaseNumber number) {
        require(number, ADMINISTRATOR, DECIDER, AUDITOR);
        return register.view(number);
    }

    /** Puts everything on a list of which the term has passed and that nothing holds. */
    @RolesAllowed("administrator")
    public CaseNumber drawUp(String gmCode) {
        user.require(gmCode, "destruction list", ADMINISTRATOR);
        var today = Dutch.today(clock);
        requireNoneOpen(gmCode);
        var due = dossiers.ended(gmCode).stream()
                .filter(expiring -> !expiring.held() && !expiring.destroyFrom().isAfter(today))
                .toList();
        if (due.isEmpty()) {
            throw new Refusal("refusal.nothingToDestroy", today);
        }
        var number = municipalities.nextCaseNumber(gmCode, today.getYear());
        entities.persist(new DestructionList(number, gmCode, user.username(), clock.instant(), today));
        entities.flush();
        due.forEach(expiring -> entities.persist(new ListItem(number, expiring)));
        remember(LIST_DRAWN_UP, gmCode, number, null, "dossiers", due.size());
        return number;
    }

    /** Takes a dossier off: it is kept longer, for a reason of its own. */
    @RolesAllowed("administrator")
    public void remove(CaseNumber number, CaseNumber dossier, String why) {
        require(number, ADMINISTRATOR);
        var list = register.lock(number);
        list.requireChangeable(approvedBy(number));
        var item =
                register.item(number, dossier).orElseThrow(() -> new NotFound("dossier on " + number, dossier.value()));
        item.remove(why, user.username(), clock.instant());
        remember(DOSSIER_TAKEN_OFF, list.gmCode(), number, why, "dossier", dossier);
    }

    @RolesAllowed({"administrator", "decider"})
    public void approve(CaseNumber number) {
        require(number, ADMINISTRATOR, DECIDER);
        var list = register.lock(number);
        var before = approvedBy(number);
        var listed = register.items(number).stream()
                .filter(item -> item.state() == ItemState.LISTED)
                .count();
        list.requireApprovable(user.username(), before, listed);
        entities.createNativeQuery("insert into destruction_approval values (?1, ?2, ?3)")
                .setParameter(1, number.value())
                .setParameter(2, user.username())
                .setParameter(3, clock.instant())
                .executeUpdate();
        list.approvedBy(before.size() + 1L);
        remember(LIST_APPROVED, list.gmCode(), number, null, "dossiers", listed);
    }

    @RolesAllowed("administrator")
    public void cancel(CaseNumber number, String why) {
        require(number, ADMINISTRATOR);
        var list = register.lock(number);
        list.cancel(why);
        register.items(number).forEach(item -> item.cancelled(clock.instant()));
        remember(LIST_CANCELLED, list.gmCode(), number, why, "state", list.state());
    }

    /** From here on it happens by itself, and cannot be taken back. */
    @RolesAllowed("administrator")
    public void start(CaseNumber number) {
        require(number, ADMINISTRATOR);
        var list = register.lock(number);
        list.start(user.username(), clock.instant());
        remember(DESTRUCTION_STARTED, list.gmCode(), number, null, "state", list.state());
    }

    /** The proof of what was destroyed. */
    public StoredDocument certificate(CaseNumber number) {
        require(number, ADMINISTRATOR, DECIDER, AUDITOR);
        var proof = register.certificate(number);
        return documents.read(number, proof);
    }

    private void require(CaseNumber number, Role... roles) {
        user.require(register.municipalityOf(number), "destruction list " + number, roles);
    }

    private void requireNoneOpen(String gmCode) {
        register.lines(gmCode).stream()
                .filter(line -> line.state() != ListState.DESTROYED && line.state() != ListState.CANCELLED)
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal("refusal.listOpen", open.number().value());
                });
    }

    private List<String> approvedBy(CaseNumber number) {
        return register.approvals(number).stream().map(Approval::username).collect(Collectors.toList());
    }

    private void remember(RetentionAct act, String gmCode, CaseNumber number, String why, String what, Object value) {
        audit.record(AuditEntry.of(act)
                .in(gmCode)
                .onCase(number)
                .under(RULE)
                .because(why)
                .after(what, value));
    }
}
