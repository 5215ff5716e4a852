package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeikracht.subsidy.CostLine;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.Plan;
import nl.groeikracht.subsidy.PlanSums;
import nl.groeikracht.subsidy.RequestStep;
import org.omnifaces.util.Faces;

/** Step 3: when it happens, what it costs, and what is asked. */
@Named
@RequestScoped
public class ApplyPlanPage extends StepPage {

    private static final Pattern COST_LINE = Pattern.compile(".*:costs:(\\d+):.*");

    @Override
    RequestStep step() {
        return RequestStep.PLAN;
    }

    /**
     * Makes room for all lines that the page sends, also when another tab has fewer by now: what was typed is never
     * thrown away.
     */
    @Override
    void opened() {
        super.opened();
        if (Faces.isPostback()) {
            Faces.getRequestParameterMap().keySet().stream()
                    .map(COST_LINE::matcher)
                    .filter(matcher -> matcher.matches() && matcher.group(1).length() < 4)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .max()
                    .ifPresent(last -> getForm().needLines(last + 1));
        }
    }

    public void addLine() {
        if (isRoomForMore()) {
            getForm().getCosts().add(new CostLine());
        }
        save();
    }

    public void remove(int line) {
        if (line < getForm().getCosts().size()) {
            getForm().getCosts().remove(line);
        }
        save();
    }

    /** Keeps what was typed and shows the sums anew. */
    public void again() {
        save();
    }

    public PlanSums getSums() {
        return PlanSums.of(getForm());
    }

    /** {@code Regel 4 telt nog niet mee.} Empty when all lines do. */
    public String getUnread() {
        var unread = getSums().unread();
        if (unread.isEmpty()) {
            return "";
        }
        var lines = unread.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return texts.get("apply", "plan.costs.unread." + (unread.size() == 1 ? "one" : "many"), lines);
    }

    public boolean isRoomForMore() {
        return getForm().getCosts().size() < Plan.MOST_COSTS;
    }

    public boolean isAskingLess() {
        return !getForm().isUnanswered(FormField.ASKED);
    }

    /** A day that could be the first, for the hint. */
    public String getExampleDay() {
        LocalDate example = draft.today().plusMonths(2).withDayOfMonth(1);
        return format.inputDate(example);
    }
}
