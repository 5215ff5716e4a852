package nl.groeikracht.monitoring;

import java.io.Serializable;

/**
 * One step of the process. Durations are calendar days with their fraction, of steps that ended in the period; null
 * when none did.
 *
 * @param step id of the element in the diagram
 * @param running cases that are in the step now
 * @param late of those: the decision term has passed
 * @param done how many times the step was completed in the period
 * @param waitMedian from the moment the step could begin until someone took it up
 * @param workMedian from taking it up until it was done
 */
public record StepFigures(
        String step,
        String name,
        String kind,
        long running,
        long late,
        long done,
        Double waitMedian,
        Double waitP90,
        Double workMedian,
        Double workP90,
        Double totalMedian,
        Double totalP90)
        implements Serializable {}
