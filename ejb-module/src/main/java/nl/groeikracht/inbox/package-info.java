/** Find, claim, hand over: who does which work, and in which order. */
package nl.groeikracht.inbox;
