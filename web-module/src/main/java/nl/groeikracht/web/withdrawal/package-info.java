/** The pages of changing or withdrawing a subsidy. */
package nl.groeikracht.web.withdrawal;
