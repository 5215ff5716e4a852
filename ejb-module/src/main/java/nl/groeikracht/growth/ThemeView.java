package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;

/** A theme in the waiting room: it exists, and is not taken up now. */
public record ThemeView(long id, String theme, LocalDate notedOn) implements Serializable {}
