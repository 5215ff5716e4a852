package nl.groeikracht.action;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.document.CheckedUpload;

/**
 * What came of an action.
 *
 * @param measures how many of what this kind of action counts; null when it counts nothing
 * @param alone whether the team did it without its guide
 * @param summary in a sentence or two
 * @param files pictures and documents
 */
public record ActionResults(
        LocalDate heldOn,
        int participants,
        Integer households,
        Integer newMembers,
        Integer measures,
        boolean alone,
        String summary,
        List<CheckedUpload> files)
        implements Serializable {

    public ActionResults {
        files = List.copyOf(files);
    }
}
