/** Signing in and out, and the people who may. */
package nl.groeikracht.web.people;
