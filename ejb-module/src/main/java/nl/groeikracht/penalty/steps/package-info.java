/** The steps of a notice of default that the system does. */
package nl.groeikracht.penalty.steps;
