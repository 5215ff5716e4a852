/** The system's steps of {@code programme.bpmn}. */
package nl.groeikracht.programme.steps;
