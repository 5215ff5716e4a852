package nl.groeikracht.growth;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/** A task of a team, with what there is to see of the team at that moment. */
public record GrowthTask(OpenTask task, GrowthView growth) implements Serializable {}
