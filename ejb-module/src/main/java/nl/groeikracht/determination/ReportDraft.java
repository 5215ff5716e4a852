package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.groeikracht.shared.CaseNumber;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report that is being typed. Its key makes that sent twice it is one report. */
@Entity
@Table(name = "activity_report_draft")
class ReportDraft {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "send_key")
    private String sendKey;

    private String done;
    private String participants;
    private String remarks;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> spent = new HashMap<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected ReportDraft() {}

    ReportDraft(CaseNumber number, Instant now) {
        caseNumber = number.value();
        sendKey = UUID.randomUUID().toString();
        save(TypedReport.empty(), now);
    }

    void save(TypedReport typed, Instant now) {
        done = typed.done();
        participants = typed.participants();
        remarks = typed.remarks();
        spent = new HashMap<>();
        for (int line = 0; line < typed.spent().size(); line++) {
            spent.put(String.valueOf(line), typed.spent().get(line));
        }
        savedAt = now;
    }

    String sendKey() {
        return sendKey;
    }

    /** @param lines how many costs the plan has */
    TypedReport typed(int lines) {
        var amounts = java.util.stream.IntStream.range(0, lines)
                .mapToObj(line -> spent.getOrDefault(String.valueOf(line), ""))
                .toList();
        return new TypedReport(done, participants, remarks, List.copyOf(amounts));
    }
}
