package nl.groeikracht.determination;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * A report to be sent.
 *
 * @param done what was done, in the receiver's own words
 * @param participants how many people took part; null when not told
 */
public record NewReport(String done, Integer participants, String remarks, List<SpentItem> spent)
        implements Serializable {

    public static final int TEXT_LIMIT = 4000;
    private static final int MOST_PEOPLE = 1_000_000;

    public NewReport {
        done = PlainText.required(done, TEXT_LIMIT);
        remarks = PlainText.of(remarks, TEXT_LIMIT);
        spent = List.copyOf(spent);
        if (participants != null && (participants < 0 || participants > MOST_PEOPLE)) {
            throw new Refusal("refusal.participants", MOST_PEOPLE);
        }
    }
}
