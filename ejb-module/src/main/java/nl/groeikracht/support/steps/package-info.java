/** The system's steps of {@code support-request.bpmn}. */
package nl.groeikracht.support.steps;
