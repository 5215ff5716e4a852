package nl.groeikracht.monitoring;

import java.io.Serializable;
import java.time.LocalDate;

/** What came in and went out in a week, and what was open at its end. */
public record WeekFlow(LocalDate monday, long received, long closed, long open) implements Serializable {}
