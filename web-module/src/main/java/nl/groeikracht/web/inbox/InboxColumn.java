package nl.groeikracht.web.inbox;

import java.io.Serializable;

/**
 * The head of a column.
 *
 * @param link orders the list by it
 * @param order for {@code aria-sort}: none, ascending or descending
 */
public record InboxColumn(String label, String link, String order, boolean numeric) implements Serializable {}
