package nl.groeikracht.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.hibernate.annotations.Immutable;

/** A row of the projection; only read here, the engine's events write it. */
@Entity
@Immutable
@Table(name = "work_item")
class WorkItem {

    @Id
    private String id;

    private boolean waiting;

    @Column(name = "case_number")
    private String caseNumber;

    private String step;

    @Column(name = "step_name")
    private String stepName;

    @Column(name = "group_role")
    private String groupRole;

    private String assignee;

    @Column(name = "gm_code")
    private String gmCode;

    private String subject;
    private String applicant;

    @Column(name = "amount_cents")
    private long amountCents;

    private String area;
    private String neighbourhood;
    private String theme;
    private boolean accent;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "suspended_since")
    private LocalDate suspendedSince;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "advice_until")
    private LocalDate adviceUntil;

    private boolean escalated;

    protected WorkItem() {}

    String id() {
        return id;
    }

    String gmCode() {
        return gmCode;
    }

    String groupRole() {
        return groupRole;
    }

    String assignee() {
        return assignee;
    }

    boolean isWaiting() {
        return waiting;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    Priority priority(LocalDate today) {
        return Priority.of(
                new Priority.Facts(
                        receivedOn,
                        deadline(),
                        suspendedSince != null,
                        adviceUntil,
                        Money.ofCents(amountCents),
                        accent,
                        assignee != null),
                today);
    }

    InboxItem item(int place, String assigneeName, LocalDate today) {
        return new InboxItem(
                place,
                waiting ? null : TaskId.of(id),
                number(),
                gmCode,
                subject,
                applicant,
                step,
                stepName,
                groupRole,
                Money.ofCents(amountCents),
                area,
                neighbourhood,
                theme,
                receivedOn,
                deadline(),
                suspendedSince,
                suspendedUntil,
                escalated,
                assignee,
                assigneeName,
                priority(today));
    }

    private LocalDate deadline() {
        return "adviser".equals(groupRole) && adviceUntil != null ? adviceUntil : decideBy;
    }
}
