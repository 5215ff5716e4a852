package nl.groeikracht.support;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;

/** What grew out of a request for help. */
public record Grown(CaseNumber number, GrowthPath kind, Instant at) implements Serializable {}
