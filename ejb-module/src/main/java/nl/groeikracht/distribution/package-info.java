/** Rounds in which requests share the money under a ceiling: tender, lottery, equal split, lots on the last day. */
package nl.groeikracht.distribution;
