package nl.groeikracht.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.groeikracht.shared.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the trail as it is stored. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "gm_code")
    private String gmCode;

    private String act;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_role")
    private String actorRole;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String reason;
    private String rule;

    @Column(name = "process_version")
    private String processVersion;

    @Column(name = "decision_version")
    private String decisionVersion;

    private boolean refused;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> documents;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before_values")
    private Map<String, String> before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after_values")
    private Map<String, String> after;

    protected AuditRecord() {}

    AuditRecord(AuditEntry entry, Actor actor, Instant at, boolean refused) {
        this.at = at;
        this.gmCode = entry.gmCode;
        this.act = entry.act.code();
        this.caseNumber = entry.caseNumber;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.actorRole = actor.role();
        this.onBehalfOf = entry.onBehalfOf;
        this.reason = entry.reason;
        this.rule = entry.rule;
        this.processVersion = entry.processVersion;
        this.decisionVersion = entry.decisionVersion;
        this.documents = List.copyOf(entry.documents);
        this.before = Map.copyOf(entry.before);
        this.after = Map.copyOf(entry.after);
        this.refused = refused;
    }

    AuditLine line() {
        return new AuditLine(
                id,
                at,
                act,
                caseNumber,
                actorId,
                actorName,
                actorRole,
                onBehalfOf,
                reason,
                rule,
                processVersion,
                decisionVersion,
                refused,
                List.copyOf(documents),
                changes());
    }

    private List<AuditLine.Change> changes() {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new AuditLine.Change(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }
}
