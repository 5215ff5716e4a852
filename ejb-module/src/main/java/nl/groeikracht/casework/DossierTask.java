package nl.groeikracht.casework;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/**
 * Work on a follow-up case that waits for a person.
 *
 * @param assigneeName who has it; null when it is free
 * @param free whether no colleague has it: the one who looks may take it up when it is of that role
 */
public record DossierTask(OpenTask task, String assigneeName, boolean free) implements Serializable {}
