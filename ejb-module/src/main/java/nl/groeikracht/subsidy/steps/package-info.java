/** The system's steps in the subsidy request's process: each translates a step of the diagram into one service call. */
package nl.groeikracht.subsidy.steps;
