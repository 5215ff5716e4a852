/** What every kind of case shares: who may take up its tasks, how its letters are made known, and where it comes from. */
package nl.groeikracht.casework;
