/** The steps that the diagrams of all follow-up cases have in common. */
package nl.groeikracht.casework.steps;
