/** The system's steps of {@code recovery.bpmn}. */
package nl.groeikracht.recovery.steps;
