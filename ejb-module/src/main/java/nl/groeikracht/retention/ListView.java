package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A list with all that stands on it.
 *
 * @param drawnBy name of who drew it up
 * @param approvals the oldest first
 * @param startedBy name of who had the destruction start; null before
 * @param trouble what stood in the way at the last try; null when nothing does
 * @param hasCertificate whether the proof was made
 */
public record ListView(
        CaseNumber number,
        String gmCode,
        ListState state,
        String drawnBy,
        Instant drawnAt,
        LocalDate through,
        List<Approval> approvals,
        String cancelledBecause,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        String trouble,
        boolean hasCertificate,
        List<ItemView> items)
        implements Serializable {

    /** Who approved the list, and when. */
    public record Approval(String username, String name, Instant at) implements Serializable {}

    public long count(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    public long getListed() {
        return count(ItemState.LISTED);
    }

    public long getDestroyed() {
        return count(ItemState.DESTROYED);
    }

    public long getKept() {
        return count(ItemState.KEPT);
    }

    /** How many have had their turn, of all that were approved. */
    public long getDone() {
        return getDestroyed() + getKept();
    }

    public long getAll() {
        return getDone() + getListed();
    }

    /** A list that nobody approved yet can still be changed. */
    public boolean isChangeable() {
        return state == ListState.DRAWN_UP && approvals.isEmpty();
    }
}
