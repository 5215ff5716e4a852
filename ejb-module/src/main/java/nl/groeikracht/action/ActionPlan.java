package nl.groeikracht.action;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known when an action is prepared.
 *
 * @param heldOn on which day it is
 * @param expected how many people are expected; null when nobody knows
 * @param moneyNeeded whether it cannot be done without money from elsewhere
 */
public record ActionPlan(LocalDate heldOn, String place, Integer expected, boolean moneyNeeded)
        implements Serializable {}
