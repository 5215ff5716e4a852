/** Pages that all follow-up cases share: the case, the frame of its tasks, and its letters to post. */
package nl.groeikracht.web.followup;
