/** Invented data and movable time for demonstration and training; silent in production. */
package nl.groeikracht.demo;
