package nl.groeikracht.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of the list.
 *
 * @param next cursor of the piece after this one; null at the end
 * @param total how many there are in all pieces
 * @param first place of the first item, from 1
 */
public record InboxSlice(List<InboxItem> items, String next, CappedCount total, int first) implements Serializable {

    public InboxSlice {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int last() {
        return first + items.size() - 1;
    }
}
