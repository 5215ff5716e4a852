/** Schemes with their versions, ceilings, the ledger of their money, and the mandates to decide. */
package nl.groeikracht.budget;
