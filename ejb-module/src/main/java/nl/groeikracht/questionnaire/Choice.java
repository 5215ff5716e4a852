package nl.groeikracht.questionnaire;

import java.io.Serializable;

/** A theme, or a group, from which a neighbour chooses. */
public record Choice(long id, String name) implements Serializable {}
