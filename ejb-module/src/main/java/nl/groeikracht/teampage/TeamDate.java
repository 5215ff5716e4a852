package nl.groeikracht.teampage;

import java.io.Serializable;
import java.time.LocalDate;

/** Something in the agenda of a team that is no action, such as a meeting. */
public record TeamDate(long id, LocalDate heldOn, String what, String place) implements Serializable {}
