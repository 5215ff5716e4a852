package nl.groeikracht.action;

import java.io.Serializable;

/**
 * What everybody may see of an action: the invitation before it, the story after it. No people, and of its money nothing.
 *
 * @param words the invitation, or the story
 */
public record PublicAction(ActionLine line, String place, String words) implements Serializable {}
