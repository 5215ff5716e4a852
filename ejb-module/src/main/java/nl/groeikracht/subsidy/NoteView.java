package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;

/** A note that employees made for each other. */
public record NoteView(String text, String by, Instant at) implements Serializable {}
