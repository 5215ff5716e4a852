package nl.groeikracht.web.inbox;

import java.io.Serializable;

/** A filter that is on, with the link that takes it away. */
public record InboxChip(String label, String link) implements Serializable {}
