package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;

/** Time that a guide gave a team. @param minutes at most a day */
public record NewHours(GuidanceKind kind, LocalDate spentOn, int minutes, String note) implements Serializable {}
