package nl.groeikracht.inbox;

import java.io.Serializable;
import java.util.Objects;

/**
 * What someone wants to see. Everything may be left out.
 *
 * @param text part of a number, a subject or an applicant's name
 * @param step id in the diagram
 * @param assignee user name, or {@link #NOBODY}
 * @param theme key of the theme
 */
public record InboxQuery(
        InboxView view,
        String text,
        String step,
        InboxTerm term,
        String area,
        AmountBand amount,
        String assignee,
        String theme,
        InboxSort sort)
        implements Serializable {

    public static final String NOBODY = "-";

    private static final int LONGEST_TEXT = 100;

    public InboxQuery {
        view = Objects.requireNonNullElse(view, InboxView.ALL);
        sort = Objects.requireNonNullElse(sort, InboxSort.PRIORITY);
        text = trimmed(text);
        step = trimmed(step);
        area = trimmed(area);
        assignee = trimmed(assignee);
        theme = trimmed(theme);
    }

    public static InboxQuery of(InboxView view) {
        return new InboxQuery(view, null, null, null, null, null, null, null, null);
    }

    /** True when something narrows the list beyond its view. */
    public boolean isFiltered() {
        return text != null
                || step != null
                || term != null
                || area != null
                || amount != null
                || assignee != null
                || theme != null;
    }

    private static String trimmed(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var stripped = value.strip();
        return stripped.length() <= LONGEST_TEXT ? stripped : stripped.substring(0, LONGEST_TEXT);
    }
}
