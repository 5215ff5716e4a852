/** The steps that the system does in {@code distribution-round.bpmn}. */
package nl.groeikracht.distribution.steps;
