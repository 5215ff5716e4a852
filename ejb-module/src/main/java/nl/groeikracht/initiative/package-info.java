/** Residents' initiatives: who proposes what, where and with whom. */
package nl.groeikracht.initiative;
