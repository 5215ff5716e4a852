package nl.groeikracht.web;

import static nl.groeikracht.web.DeadlineView.State.DONE;
import static nl.groeikracht.web.DeadlineView.State.LATE;
import static nl.groeikracht.web.DeadlineView.State.NONE;
import static nl.groeikracht.web.DeadlineView.State.ON_TIME;
import static nl.groeikracht.web.DeadlineView.State.SOON;
import static nl.groeikracht.web.DeadlineView.State.STOPPED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Puts a term in words: "over 3 dagen", "1 dag te laat". */
@Named
@RequestScoped
public class Deadlines {

    private static final int SOON_IN_DAYS = 7;

    private Texts texts;
    private Format format;

    protected Deadlines() {}

    @Inject
    public Deadlines(Texts texts, Format format) {
        this.texts = texts;
        this.format = format;
    }

    /** For lists: how many days are left, and the date in short. */
    public DeadlineView of(LocalDate due) {
        return due == null ? none() : new DeadlineView(state(due), words(due), format.shortDate(due));
    }

    /** For one line beside a title: {@code Nog 23 dagen}. */
    public DeadlineView left(LocalDate due) {
        if (due == null) {
            return none();
        }
        var days = format.daysUntil(due);
        var words = days > 1 ? texts.count("common", "deadline.left", days) : words(due);
        return new DeadlineView(state(due), words, "");
    }

    /** For a block on its own: the decision is due at the latest on a date, and what that means. */
    public DeadlineView decideBy(LocalDate due, String explanation) {
        return decideBy(true, due, explanation);
    }

    /** @param publicLaw false for the answer that a private fund promised */
    public DeadlineView decideBy(boolean publicLaw, LocalDate due, String explanation) {
        return new DeadlineView(
                state(due),
                texts.underLaw(publicLaw, "common", "deadline.decideBy", format.longDate(due)),
                explanation);
    }

    /** The clock stands still since a day. */
    public DeadlineView stopped(LocalDate since) {
        return new DeadlineView(
                STOPPED,
                texts.get("common", "deadline.stopped"),
                since == null ? "" : texts.get("common", "deadline.since", format.shortDate(since)));
    }

    public DeadlineView decided(LocalDate on, LocalDate due) {
        return decided(true, on, due);
    }

    /** @param publicLaw false for the answer of a private fund */
    public DeadlineView decided(boolean publicLaw, LocalDate on, LocalDate due) {
        var inTime = due == null || !on.isAfter(due);
        return new DeadlineView(
                inTime ? DONE : LATE,
                texts.underLaw(publicLaw, "common", inTime ? "deadline.decidedInTime" : "deadline.decidedLate"),
                format.day(on));
    }

    public DeadlineView none() {
        return new DeadlineView(NONE, texts.get("common", "deadline.none"), "");
    }

    private String words(LocalDate due) {
        var days = format.daysUntil(due);
        if (days < 0) {
            return texts.count("common", "deadline.late", -days);
        }
        if (days <= 1) {
            return texts.get("common", days == 0 ? "deadline.today" : "deadline.tomorrow");
        }
        return texts.get("common", "deadline.in", days);
    }

    private DeadlineView.State state(LocalDate due) {
        var days = format.daysUntil(due);
        return days < 0 ? LATE : days <= SOON_IN_DAYS ? SOON : ON_TIME;
    }
}
