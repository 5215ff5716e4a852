/** The system's steps in {@code determination.bpmn}: each calls one service. */
package nl.groeikracht.determination.steps;
