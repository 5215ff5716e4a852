package nl.groeikracht.process;

import java.util.Map;

/**
 * What the newest version of a model needs to take over the cases that run by an earlier one. Elements that kept their
 * id and their place are taken over without being named here.
 */
public interface ModelChange {

    /** The key of the process. */
    String processKey();

    /** Where a case goes that waits at an element that got another id or another place: from old to new. */
    Map<String, String> moves();

    /**
     * What the newer model wants to know, before the case is taken over.
     *
     * @param known what the case knows now
     */
    Map<String, Object> variables(Map<String, Object> known);
}
