package nl.groeikracht.growth;

import java.time.Instant;

/**
 * That guide and team say together that a phase is done.
 *
 * @param member id of the member who speaks for the team
 * @param proposed whether the table proposed it
 * @param reasons why, when the table did not; else what they want to add
 */
record Confirmation(String guide, long member, boolean proposed, String reasons, String tableLabel, Instant at) {}
