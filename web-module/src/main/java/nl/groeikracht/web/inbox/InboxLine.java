package nl.groeikracht.web.inbox;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.inbox.InboxItem;
import nl.groeikracht.web.DeadlineView;

/**
 * One line of the list as it is shown.
 *
 * @param mine whether I have it
 * @param who name of who has it; empty when nobody has
 * @param keptOut whether I have an interest of my own in the case
 * @param reasons why it is on this place, each with its points
 */
public record InboxLine(
        InboxItem item,
        DeadlineView deadline,
        String step,
        boolean mine,
        boolean keptOut,
        String who,
        int points,
        List<String> reasons)
        implements Serializable {

    public String link() {
        return "/werk/zaak?nummer=" + item.number();
    }

    public String number() {
        return item.number().value();
    }

    public String task() {
        return item.isWaiting() ? "" : item.task().value();
    }

    public boolean isChoosable() {
        return !item.isWaiting() && !keptOut;
    }

    public boolean isClaimable() {
        return item.isFree() && !keptOut;
    }
}
