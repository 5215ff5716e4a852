package nl.groeikracht.action;

import java.io.Serializable;
import java.util.Locale;

/**
 * Which actions a list shows; what is null or empty does not matter.
 *
 * @param text in the title, the kind or the number
 * @param team part of the name of a team that does it
 * @param over whether actions that are over are shown too
 */
public record ActionQuery(String text, String team, ActionState state, boolean over) implements Serializable {

    public static final ActionQuery ALL = new ActionQuery(null, null, null, true);

    boolean fits(ActionLine action) {
        return (over || state != null || !action.state().isOver())
                && (state == null || action.state() == state)
                && (contains(team, action.teamName()) || contains(team, action.partners()))
                && (contains(text, action.title())
                        || contains(text, action.type())
                        || contains(text, action.number().value()));
    }

    private static boolean contains(String wanted, String text) {
        return wanted == null
                || wanted.isBlank()
                || text.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
