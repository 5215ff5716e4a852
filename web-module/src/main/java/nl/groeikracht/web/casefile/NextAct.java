package nl.groeikracht.web.casefile;

import java.util.List;

/**
 * What has to happen now, and whether the one who looks can do it.
 *
 * @param words one or two sentences
 * @param held who has the case since when, in short; for beside the title
 * @param action what the button says; null without a button
 * @param page path of the page on which it is done; null when somebody else has to do it
 * @param task its id; null when there is none
 * @param free nobody has it yet: the one who looks takes it first
 */
public record NextAct(
        String words, String held, String action, String page, String task, boolean free, List<Fact> facts) {

    static NextAct none(String words) {
        return new NextAct(words, "", null, null, null, false, List.of());
    }

    /** The one who looks goes on with it. */
    public boolean isMine() {
        return page != null && !free;
    }

    /** The one who looks may take it. */
    public boolean isFree() {
        return page != null && free;
    }

    /** Whoever has it, or could take it, may give it to a colleague. */
    public String getHandOverUrl() {
        return page == null ? null : "/werk/voorraad/overdragen?taak=" + task;
    }

    public String getUrl() {
        return page + "?taak=" + task;
    }
}
