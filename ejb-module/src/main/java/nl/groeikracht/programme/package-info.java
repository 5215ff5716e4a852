/** Programmes: a dozen neighbourhood teams at once, from the choice of neighbourhoods to the yearly report. */
package nl.groeikracht.programme;
