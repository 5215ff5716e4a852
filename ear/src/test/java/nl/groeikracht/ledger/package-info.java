/** Schemes and money, on the real server and database. */
package nl.groeikracht.ledger;
