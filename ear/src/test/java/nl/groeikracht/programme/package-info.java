/** Programmes, driven from outside. */
package nl.groeikracht.programme;
