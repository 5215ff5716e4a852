/** Starts and stops Groeikracht on one machine: the database, the server, and the order between them. */
package nl.groeikracht.launcher;
