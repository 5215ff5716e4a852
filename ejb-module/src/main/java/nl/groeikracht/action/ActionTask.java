package nl.groeikracht.action;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/** A task with the action that it is about. */
public record ActionTask(OpenTask task, ActionView action) implements Serializable {}
