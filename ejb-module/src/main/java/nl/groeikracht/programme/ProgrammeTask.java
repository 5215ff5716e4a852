package nl.groeikracht.programme;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/** Work on a programme. */
public record ProgrammeTask(OpenTask task, ProgrammeView programme) implements Serializable {}
