package nl.groeikracht.determination;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.shared.PlainText;

/**
 * A report as it was typed so far.
 *
 * @param spent what each line of the plan cost, in the plan's order
 */
public record TypedReport(String done, String participants, String remarks, List<String> spent)
        implements Serializable {

    public TypedReport {
        done = PlainText.of(done, NewReport.TEXT_LIMIT);
        participants = PlainText.of(participants, 20);
        remarks = PlainText.of(remarks, NewReport.TEXT_LIMIT);
        spent = spent.stream().map(amount -> PlainText.of(amount, 30)).toList();
    }

    static TypedReport empty() {
        return new TypedReport("", "", "", List.of());
    }
}
