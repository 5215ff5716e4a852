package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.action.ActionLine;
import nl.groeikracht.action.ActionState;
import nl.groeikracht.action.MoneyOutcome;
import nl.groeikracht.action.MoneyView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** How actions are said. */
@Named
@RequestScoped
public class ActionWords {

    static final String AREA = "actions";

    @Inject
    Texts texts;

    @Inject
    Format format;

    public String state(ActionState state) {
        return texts.get(AREA, "state." + state);
    }

    public String icon(ActionState state) {
        return switch (state) {
            case IDEA -> "circle";
            case PREPARING, ASKING, WAITING, RECONSIDERING -> "wait";
            case INVITING, PLANNED -> "calendar";
            case TELLING, LOOKING_AHEAD, DONE -> "check";
            case STOPPED -> "x";
        };
    }

    public String tone(ActionState state) {
        return switch (state) {
            case IDEA, STOPPED -> "mute";
            case PREPARING, ASKING, WAITING, RECONSIDERING -> "warn";
            case INVITING, PLANNED -> "info";
            case TELLING, LOOKING_AHEAD, DONE -> "ok";
        };
    }

    /** {@code 14 maart 2026}, or where it stands as long as there is no day. */
    public String when(ActionLine action) {
        if (action.heldOn() == null || action.state() == ActionState.STOPPED) {
            return state(action.state());
        }
        var day = format.mediumDate(action.heldOn());
        return action.state().hasResults() ? day : texts.get(AREA, "when.planned", day);
    }

    /** {@code 38 deelnemers, 12 huishoudens, 2 nieuwe leden}; empty as long as it was not done. */
    public String results(ActionLine action) {
        var parts = new ArrayList<String>();
        add(parts, "result.participants", action.participants());
        add(parts, "result.households", action.households());
        add(parts, "result.members", action.newMembers());
        if (action.measures() != null
                && action.measures() > 0
                && !action.measure().isEmpty()) {
            parts.add(texts.get(AREA, "result.measures", action.measure(), action.measures()));
        }
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, Integer count) {
        if (count != null && count > 0) {
            parts.add(texts.count(AREA, key, count));
        }
    }

    /** What an action asked and got; empty when it asked nothing. */
    public String money(ActionLine action) {
        if (action.asked() == null) {
            return "";
        }
        return action.outcome() == null
                ? texts.get(AREA, "money.runs", format.money(action.asked()))
                : outcome(action.outcome(), format.money(action.asked()), format.money(action.given()));
    }

    public String money(MoneyView money) {
        var asked = format.money(money.asked());
        if (money.isOpen()) {
            return texts.get(AREA, money.isSent() ? "money.runs" : "money.toAsk", asked);
        }
        return outcome(money.outcome(), asked, format.money(money.given()));
    }

    private String outcome(MoneyOutcome outcome, String asked, String given) {
        return texts.get(AREA, "money." + outcome, asked, given);
    }

    /** {@code met Dorpsteam Oud-Dorp}; empty when the team does it alone. */
    public String partners(ActionLine action) {
        return action.partners().isEmpty() ? "" : texts.get(AREA, "with", action.partners());
    }

    /** In a line: what came of it, with whom, and its money. */
    public String about(ActionLine action) {
        return Stream.of(results(action), partners(action), money(action))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    public String step(String step) {
        return texts.get(AREA, "step." + step);
    }
}
