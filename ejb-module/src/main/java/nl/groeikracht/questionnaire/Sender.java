package nl.groeikracht.questionnaire;

import java.time.Duration;

/**
 * What shows whether a person answers or a robot. Nothing of it is kept with the answer, or written anywhere.
 *
 * @param address on the internet; remembered for an hour at most, in memory
 * @param taken how long it took from seeing the questions to answering; null when not known
 * @param trap what stands in a field that nobody sees; a person leaves it empty
 */
public record Sender(String address, Duration taken, String trap) {}
