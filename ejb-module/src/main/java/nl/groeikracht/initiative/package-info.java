/** Residents’ initiatives: who proposes what, where and with whom; and the neighbourhood teams with their people. */
package nl.groeikracht.initiative;
