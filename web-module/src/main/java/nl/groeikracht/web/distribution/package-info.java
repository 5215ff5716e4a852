/** The pages of rounds in which requests share money. */
package nl.groeikracht.web.distribution;
