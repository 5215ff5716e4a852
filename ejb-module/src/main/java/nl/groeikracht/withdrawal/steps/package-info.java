/** The system's steps of {@code withdrawal.bpmn}. */
package nl.groeikracht.withdrawal.steps;
