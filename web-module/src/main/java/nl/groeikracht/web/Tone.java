package nl.groeikracht.web;

import java.util.Locale;

/** What a colour means. A tone never stands alone: always with an icon or a word. */
public enum Tone {
    OK,
    WARN,
    BAD,
    INFO,
    HOLD,
    MUTE;

    public String css() {
        return "gk-t-" + name().toLowerCase(Locale.ROOT);
    }
}
