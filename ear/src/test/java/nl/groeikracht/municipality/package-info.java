/** Tests of who may sign in, and in which roles. */
package nl.groeikracht.municipality;
