package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a receiver told of the activity (Awb 4:45), as it was told. */
@Entity
@Immutable
@Table(name = "activity_report")
class ActivityReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "send_key")
    private String sendKey;

    private String done;
    private Integer participants;
    private String remarks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> spent;

    @Column(name = "reported_at")
    private Instant at;

    private boolean late;

    protected ActivityReport() {}

    ActivityReport(CaseNumber number, String sendKey, NewReport told, Instant at, boolean late) {
        this.caseNumber = number.value();
        this.sendKey = sendKey;
        this.done = told.done();
        this.participants = told.participants();
        this.remarks = told.remarks();
        this.spent = SpentRows.write(told.spent());
        this.at = at;
        this.late = late;
    }

    ReportView view() {
        return new ReportView(done, participants, remarks, SpentRows.read(spent), at, late);
    }
}
