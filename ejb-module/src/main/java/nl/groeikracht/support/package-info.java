/**
 * Help without money: residents say what they expect of the municipality, from an answer to nothing at all, and get a
 * fixed contact person and an answer within a promised term. It can grow into a request for money or a team.
 */
package nl.groeikracht.support;
