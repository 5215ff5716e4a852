/** How neighbourhood teams grow: the growth cycle, its evidence and evaluations, guidance in hours, and agreements. */
package nl.groeikracht.growth;
