/** The legal clock: terms, working days and suspension as pure functions over dated parameters. */
package nl.groeikracht.legal;
