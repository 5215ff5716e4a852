/** The pages of what has to come back: claims for the treasurer, and the tasks of a recovery. */
package nl.groeikracht.web.recovery;
