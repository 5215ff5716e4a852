package nl.groeikracht.distribution;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/** The points that one assessor gives one request on one criterion. */
record Score(CaseNumber number, String criterion, String assessor, int points) implements Serializable {}
