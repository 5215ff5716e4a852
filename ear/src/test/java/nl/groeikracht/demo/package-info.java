/** The demonstration: invented data and movable time. */
package nl.groeikracht.demo;
