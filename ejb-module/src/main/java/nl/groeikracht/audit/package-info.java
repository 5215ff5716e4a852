/** The append-only trail: who did what, when, why, under which rule. */
package nl.groeikracht.audit;
