package nl.groeikracht.growth;

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
import java.util.UUID;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** What shows that a team did what its phase asks. */
@Entity
@Table(name = "growth_evidence")
class Evidence {

    private static final int LIMIT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String team;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String done;
    private String results;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private UUID document;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Evidence() {}

    Evidence(GrowthCycle cycle, NewEvidence recorded, DocumentId document, String by, Instant at) {
        if (recorded.kind() == null || !recorded.kind().isRecorded()) {
            throw new Refusal("refusal.countedEvidence");
        }
        if (recorded.happenedOn() == null || recorded.happenedOn().isAfter(Dutch.dateOf(at))) {
            throw new Refusal("refusal.notInTheFuture");
        }
        team = cycle.team().value();
        phase = cycle.phase();
        kind = recorded.kind();
        done = PlainText.required(recorded.done(), LIMIT);
        results = PlainText.of(recorded.results(), LIMIT);
        happenedOn = recorded.happenedOn();
        this.document = document == null ? null : document.value();
        recordedBy = by;
        recordedAt = at;
    }

    EvidenceView view() {
        return new EvidenceView(
                phase, kind, done, results, happenedOn, document == null ? null : new DocumentId(document));
    }
}
