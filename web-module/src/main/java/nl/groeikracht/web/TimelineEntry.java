package nl.groeikracht.web;

import java.io.Serializable;

/**
 * One thing that happened, happens now or comes next, for {@code app:timeline}. Staff read why first, residents what.
 *
 * @param icon its name in the sprite; null for none
 * @param why the reason in the words of whoever gave it; null for none
 * @param when who and when, in one line
 */
public record TimelineEntry(Moment moment, Tone tone, String icon, String what, String why, String when)
        implements Serializable {

    public enum Moment {
        PAST,
        NOW,
        NEXT
    }

    public static TimelineEntry past(Tone tone, String icon, String what, String why, String when) {
        return new TimelineEntry(Moment.PAST, tone, icon, what, why, when);
    }

    public static TimelineEntry now(String what, String when) {
        return new TimelineEntry(Moment.NOW, null, "wait", what, null, when);
    }

    public static TimelineEntry next(String what, String when) {
        return new TimelineEntry(Moment.NEXT, null, null, what, null, when);
    }

    public String dot() {
        return switch (moment) {
            case PAST -> "gk-dot " + tone.css();
            case NOW -> "gk-dot gk-dot--now";
            case NEXT -> "gk-dot gk-dot--next";
        };
    }

    public boolean isNow() {
        return moment == Moment.NOW;
    }
}
