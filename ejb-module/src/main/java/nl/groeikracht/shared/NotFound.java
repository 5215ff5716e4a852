package nl.groeikracht.shared;

import jakarta.ejb.ApplicationException;

/**
 * There is no such thing, or none that the one who asks may know of: both look the same, so that nobody learns from an
 * error which cases exist.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was asked for, such as {@code case}
     * @param id as it was asked; goes to the log, never to the page
     */
    public NotFound(String kind, String id) {
        super("No " + kind + " '" + shortened(id) + "'");
    }

    private static String shortened(String id) {
        var plain = id.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
