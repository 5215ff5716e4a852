package nl.groeikracht.web;

import java.io.Serializable;

/**
 * A term as it is shown: icon, words, date. For {@code app:deadline}; made by {@link Deadlines}.
 *
 * @param words such as {@code Over 3 dagen}
 * @param date the line below it, may be empty
 */
public record DeadlineView(State state, String words, String date) implements Serializable {

    /** The icon is the same everywhere, so that the colour may be missed. */
    public enum State {
        LATE(Tone.BAD, "late"),
        SOON(Tone.WARN, "clock"),
        ON_TIME(Tone.OK, "calendar"),
        STOPPED(Tone.HOLD, "hold"),
        DONE(Tone.OK, "okc"),
        NONE(Tone.MUTE, "minus");

        private final Tone tone;
        private final String icon;

        State(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public Tone tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }
}
