package nl.groeikracht.support;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/** A task with its request for help. */
public record SupportTask(OpenTask task, SupportView request) implements Serializable {}
