package nl.groeikracht.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** A dossier on a list, with the rule by which it stands there. It names nobody: it stays when the dossier is gone. */
@Entity
@DynamicUpdate
@Table(name = "destruction_item")
class ListItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "list_number")
    private String list;

    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private DossierResult result;

    private String selection;
    private int years;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "destroy_from")
    private LocalDate destroyFrom;

    private int cases;
    private int documents;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String reason;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "rows_deleted")
    private Integer rowsDeleted;

    @Column(name = "trail_lines")
    private Integer trailLines;

    @Column(name = "trail_sha256")
    private String trailHash;

    protected ListItem() {}

    ListItem(CaseNumber list, ExpiringDossier expiring) {
        var dossier = expiring.dossier();
        this.list = list.value();
        this.number = dossier.number().value();
        this.result = expiring.rule().result();
        this.selection = expiring.rule().selection();
        this.years = expiring.rule().years();
        this.endedOn = dossier.endedOn();
        this.destroyFrom = expiring.destroyFrom();
        this.cases = dossier.cases();
        this.documents = dossier.documents();
        this.state = ItemState.LISTED;
    }

    /** Keeps it longer, for a reason of its own. */
    void remove(String why, String by, Instant at) {
        if (state != ItemState.LISTED) {
            throw new Refusal("refusal.dossierNotListed", number);
        }
        reason = PlainText.required(why, DestructionList.TEXT_LIMIT);
        removedBy = by;
        settle(ItemState.REMOVED, at);
    }

    void cancelled(Instant at) {
        if (state == ItemState.LISTED) {
            settle(ItemState.CANCELLED, at);
        }
    }

    void keep(Instant at) {
        settle(ItemState.KEPT, at);
    }

    private void settle(ItemState how, Instant at) {
        state = how;
        settledAt = at;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String selection() {
        return selection;
    }

    ItemState state() {
        return state;
    }

    /** @param subject of the request; null when nobody knows it any more */
    ItemView view(String subject, boolean held) {
        return new ItemView(
                number(),
                subject,
                result,
                selection,
                years,
                endedOn,
                destroyFrom,
                cases,
                documents,
                state,
                held,
                reason,
                settledAt,
                rowsDeleted,
                trailLines,
                trailHash);
    }
}
