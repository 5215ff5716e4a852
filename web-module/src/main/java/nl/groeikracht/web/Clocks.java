package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Draws a decision term: from receipt to the last day, with the days on which it stood still. */
@Named
@RequestScoped
public class Clocks {

    private static final int LEFT = 10;
    private static final int RIGHT = 850;
    private static final int ABOVE = 24;
    private static final int BELOW = 72;
    /** Below this many units two labels would run into each other. */
    private static final int ROOM = 120;

    private Texts texts;
    private Format format;

    protected Clocks() {}

    @Inject
    public Clocks(Texts texts, Format format) {
        this.texts = texts;
        this.format = format;
    }

    /** Days on which the term does not run, both included; {@code until} is null while it still stands still. */
    public record Pause(LocalDate from, LocalDate until) {}

    /**
     * @param ended the day of the decision, or null while the term runs
     * @param rows how the last day was computed
     */
    public ClockView draw(
            LocalDate received, List<Pause> pauses, LocalDate due, LocalDate ended, List<ClockView.Row> rows) {
        return draw(true, received, pauses, due, ended, rows);
    }

    /** @param publicLaw false for the answer that a private fund promised */
    public ClockView draw(
            boolean publicLaw,
            LocalDate received,
            List<Pause> pauses,
            LocalDate due,
            LocalDate ended,
            List<ClockView.Row> rows) {
        var now = ended != null ? ended : format.today();
        var last = latest(due, now);
        var scale = new Scale(received, last);
        var bars = new ArrayList<ClockView.Bar>();
        var labels = new ArrayList<ClockView.Label>();
        var words = new ArrayList<String>();

        words.add(texts.get("common", "clock.received", format.day(received)));
        var early = scale.x(now) < LEFT + ROOM;
        labels.add(new ClockView.Label(LEFT, early ? BELOW : ABOVE, "start", false, words.get(0)));

        var from = received;
        for (var pause : pauses) {
            var until = pause.until() == null ? now : pause.until().plusDays(1);
            addBar(bars, scale, "run", from, pause.from());
            addBar(bars, scale, "sus", pause.from(), until);
            var text = stoodStill(pause, until);
            words.add(text);
            labels.add(new ClockView.Label(scale.x(pause.from()) + 2, BELOW, "start", false, text));
            from = latest(from, until);
        }
        addBar(bars, scale, "run", from, earliest(now, last));
        addBar(bars, scale, "rest", latest(from, now), due);

        var today = scale.x(now);
        var todayText =
                texts.underLaw(publicLaw, "common", ended == null ? "clock.today" : "clock.decided", format.day(now));
        words.add(todayText);
        labels.add(new ClockView.Label(
                today > RIGHT - 2 * ROOM ? today - 11 : today + 11,
                ABOVE,
                today > RIGHT - 2 * ROOM ? "end" : "start",
                true,
                todayText));
        words.add(texts.underLaw(publicLaw, "common", "clock.due", format.date(due)));
        addDue(publicLaw, labels, scale, due, now, today);
        return new ClockView(
                texts.get("common", "clock.title"), String.join(", ", words) + ".", bars, labels, today, rows);
    }

    private void addDue(
            boolean publicLaw, List<ClockView.Label> labels, Scale scale, LocalDate due, LocalDate now, int today) {
        var x = scale.x(due);
        if (x - today > 2 * ROOM) {
            labels.add(new ClockView.Label(x, ABOVE, "end", false, format.day(due)));
            labels.add(new ClockView.Label(x, BELOW, "end", true, texts.underLaw(publicLaw, "common", "clock.latest")));
        } else {
            var text = texts.underLaw(publicLaw, "common", "clock.due", format.day(due));
            labels.add(new ClockView.Label(x, BELOW, x > RIGHT - ROOM ? "end" : "start", true, text));
        }
    }

    private String stoodStill(Pause pause, LocalDate until) {
        var days = ChronoUnit.DAYS.between(pause.from(), until);
        return pause.until() == null
                ? texts.get("common", "clock.stopped", format.day(pause.from()))
                : texts.get("common", "clock.stood", format.day(pause.from()), format.day(pause.until()), days);
    }

    private static void addBar(List<ClockView.Bar> bars, Scale scale, String css, LocalDate from, LocalDate to) {
        var width = scale.x(to) - scale.x(from);
        if (width > 0) {
            bars.add(new ClockView.Bar(css, scale.x(from), width));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Scale(LocalDate first, LocalDate last) {

        int x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            var part = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(first, day)));
            return (int) Math.round(LEFT + (RIGHT - LEFT) * (double) part / whole);
        }
    }
}
