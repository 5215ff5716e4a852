/** Reads how the work goes: progress, durations and money, each figure with the cases behind it. */
package nl.groeikracht.monitoring;
