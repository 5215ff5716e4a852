package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;

/** A yearly talk between team and municipality. */
public record TalkView(LocalDate heldOn, String report) implements Serializable {}
