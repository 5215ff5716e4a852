package nl.groeikracht.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What the filters can choose from: only what occurs.
 *
 * @param steps label by id in the diagram
 * @param assignees name by user name
 */
public record InboxChoices(
        Map<String, String> steps, List<String> areas, List<String> themes, Map<String, String> assignees)
        implements Serializable {}
