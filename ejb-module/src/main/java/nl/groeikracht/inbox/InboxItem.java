package nl.groeikracht.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * One line of the list.
 *
 * @param place in the list, from 1
 * @param task null when the case waits for someone outside and there is nothing to take
 * @param deadline last day for this work; null when none runs
 * @param suspendedSince null when the clock runs
 * @param assignee user name; null when free
 */
public record InboxItem(
        int place,
        TaskId task,
        CaseNumber number,
        String gmCode,
        String subject,
        String applicant,
        String step,
        String stepName,
        String group,
        Money amount,
        String area,
        String neighbourhood,
        String theme,
        LocalDate receivedOn,
        LocalDate deadline,
        LocalDate suspendedSince,
        LocalDate suspendedUntil,
        boolean escalated,
        String assignee,
        String assigneeName,
        Priority priority)
        implements Serializable {

    public boolean isWaiting() {
        return task == null;
    }

    public boolean isSuspended() {
        return suspendedSince != null;
    }

    public boolean isFree() {
        return task != null && assignee == null;
    }

    public boolean isOf(String username) {
        return username.equals(assignee);
    }

    public boolean isLate(LocalDate today) {
        return !isSuspended() && deadline != null && deadline.isBefore(today);
    }
}
